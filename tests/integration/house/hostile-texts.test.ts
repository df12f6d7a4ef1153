import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { SIGN_IN_SCOPE } from '@/lib/platform/auth/scope';
import type { Command } from '@/lib/platform/command';
import { AppError } from '@/lib/platform/errors';
import { theHouse } from '../../architecture/house';
import { employed } from '../../support/employed';
import { filledWith, hostileTexts } from '../../support/hostile-texts';
import { aMunicipality, at } from '../../support/people';

type AnyCommand = Command<z.ZodType, unknown>;

const isCommand = (value: unknown): value is AnyCommand => typeof value === 'function' && 'commandName' in value;

const files = theHouse().sources.filter(
  (file) => /^lib\/domain\/[^/]+\/commands(?:\.ts|\/.+\.ts)$/.test(file) && !file.endsWith('.test.ts'),
);
const commands = (await Promise.all(files.map((file) => import(/* @vite-ignore */ `../../../${file}`))))
  .flatMap((file: Record<string, unknown>) => Object.values(file))
  .filter(isCommand);
/** Called by other code alone, with a place it just found: nothing that somebody typed comes to it but a name that was measured. */
const INNER = ['addLocalGovernment'];

/** What passes the measure of some field, so that the command itself and the database are reached, and what passes none. */
const TEXTS = hostileTexts().filter(({ text }) => text.length <= 400 || text.length === 3_000_000);

async function outcome(command: AnyCommand, call: () => Promise<unknown>): Promise<string | null> {
  try {
    await call();
    return null;
  } catch (error) {
    return error instanceof AppError ? null : `${command.commandName}: ${error}`.slice(0, 300);
  }
}

describe('a command answers any text, and breaks on none', () => {
  test('there are commands to try', () => expect(commands.length).toBeGreaterThan(40));

  test.each(commands.filter(({ commandName }) => !INNER.includes(commandName)).map((command) => [command.commandName, command] as const))(
    '%s',
    async (_, command) => {
      const municipality = await aMunicipality();
      // Really there: of grants the database asks who somebody is.
      const [coordinator, scope] = at(await employed(municipality, 'coordinator'), municipality);
      const broken: (string | null)[] = [];
      for (const { text } of TEXTS) {
        // What asks for somebody else answers that, which is as good.
        for (const input of filledWith(command.input, text).slice(0, 2)) {
          const where = command.permission === 'anybody' ? SIGN_IN_SCOPE : scope;
          broken.push(await outcome(command, () => command(coordinator, where, input)));
        }
      }
      expect([...new Set(broken)]).toEqual([null]);
    },
  );
});
