import { eq } from 'drizzle-orm';
import { regulationVersions } from '@/db/schema';
import { command } from '@/lib/platform/command';
import { mergeEdit } from '@/lib/platform/merge';
import { done, refused } from '@/lib/platform/result';
import { holdVersionToDecide } from '../queries/held';
import { listBoardNames } from '../queries/page';
import { contradictions } from '../rules/switches';
import { adoptionRefusal, endedBy, endRefusal } from '../rules/versions';
import { adoptVersionInput, endVersionInput } from '../schema';

/** Notes that the council adopted a draft: from here on it stays as it is. What held before ends the day before it begins. */
export const adoptVersion = command({
  name: 'adoptVersion',
  permission: 'decide_grants',
  within: 'municipality',
  input: adoptVersionInput,
  record: holdVersionToDecide,
  run: async ({ input: { versionId: _, ...adoption }, record: { version, versions }, reader, tx, today }) => {
    const refusal = adoptionRefusal(version, versions, adoption, today);
    if (refusal !== null) return refusal;
    if (version.text === '') return refused('text_missing');
    const boards = (await listBoardNames(reader)).filter(({ endedOn }) => endedOn === null);
    if (contradictions(version.switches, boards).length > 0) return refused('choices_contradict');
    const ended = endedBy(versions, adoption.inForceFrom);
    if (ended !== null) {
      const inForceUntil = ended.lastDay;
      await tx.update(regulationVersions).set({ inForceUntil }).where(eq(regulationVersions.id, ended.version.id));
    }
    await tx
      .update(regulationVersions)
      .set({ state: 'adopted', ...adoption })
      .where(eq(regulationVersions.id, version.id));
    return done({ ended: ended === null ? null : { no: ended.version.no, lastDay: ended.lastDay } });
  },
});

/** Notes the last day of what was adopted, or that it goes on. */
export const endVersion = command({
  name: 'endVersion',
  permission: 'decide_grants',
  within: 'municipality',
  input: endVersionInput,
  record: holdVersionToDecide,
  run: async ({ input, record: { version, versions }, tx, today }) => {
    const edit = mergeEdit({ inForceUntil: version.inForceUntil }, input);
    if (edit.settled) return edit.result;
    const refusal = endRefusal(version, versions, edit.next.inForceUntil, today);
    if (refusal !== null) return refusal;
    await tx.update(regulationVersions).set(edit.changed).where(eq(regulationVersions.id, version.id));
    return done(edit.next);
  },
});
