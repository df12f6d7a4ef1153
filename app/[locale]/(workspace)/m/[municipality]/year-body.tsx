import { getMessages, getTranslations } from 'next-intl/server';
import { FormWords } from '@/components/form/form-words';
import { BenchmarkStrip } from '@/components/guidance/verdicts/benchmark-strip';
import { YearWorkspace } from '@/components/guidance/verdicts/year-workspace';
import { ReopenRecord } from '@/components/resources/confirming/reopen-record';
import { TakeOverPlan } from '@/components/resources/confirming/take-over-plan';
import { YearStandingNotice } from '@/components/resources/confirming/year-standing-notice';
import { YearFiguresSheet } from '@/components/resources/years/year-figures-sheet';
import { YearSwitch } from '@/components/resources/years/year-switch';
import { ButtonLink } from '@/components/ui/button-link';
import type { Crumb } from '@/components/ui/crumbs';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import type { JudgedYear } from '@/lib/domain/guidance/rules/assembling';
import { hasBenchmark } from '@/lib/domain/guidance/rules/guidelines';
import { benchmarksOf } from '@/lib/domain/guidance/rules/standing';
import type { ConfirmedYear } from '@/lib/domain/resources/queries/records';
import { type Origin, originKept } from '@/lib/domain/resources/rules/origins';
import type { YearlyRecord } from '@/lib/domain/resources/rules/records';
import { hasBegun, mayConfirm, mayRecord, type Subject, yearAddress } from '@/lib/domain/resources/rules/records';
import { linesOf, NOTHING_RECORDED, openActuals, typedBases } from '@/lib/domain/resources/rules/year-form';
import type { MunicipalityVisit } from '@/lib/platform/auth/visit';
import { now } from '@/lib/platform/clock';
import { formatTime } from '@/lib/platform/i18n/format';
import { yearRange } from './other-year';

interface YearBodyProps {
  readonly visit: MunicipalityVisit;
  readonly subject: Subject;
  readonly title: string;
  readonly crumbs: readonly Crumb[];
  /** Where one goes on when all is filled in. */
  readonly back: `/${string}`;
  readonly year: number;
  readonly origin: Origin;
  /** All that this municipality recorded of the subject. */
  readonly records: readonly YearlyRecord[];
  readonly confirmedYears: readonly ConfirmedYear[];
  /** How the year stands; null where no guideline judges it. */
  readonly judged: JudgedYear | null;
  /** The subject can be recorded: the municipality takes part now, and the entry counts. */
  readonly open: boolean;
}

/** One year of one subject: its form for who may write, else the same figures to read. */
export async function YearBody(props: YearBodyProps) {
  const { visit, subject, title, crumbs, back, year, origin, records, confirmedYears, judged, open } = props;
  const { actor, municipality, today } = visit;
  const room = `/m/${municipality.slug}` as const;
  const [t, { resources, guidance }] = await Promise.all([getTranslations('resources.form'), getMessages()]);
  const own = records.filter(({ originNis }) => originNis === origin.nisCode);
  const record = own.find((each) => each.year === year) ?? null;
  const confirmed = confirmedYears.find((each) => each.year === year && each.originNis === origin.nisCode) ?? null;
  const writes = open && mayRecord(actor, municipality.id, record);
  const reopens = open && record !== null && record.confirmedAt !== null && mayConfirm(actor, municipality.id);
  const isHeldAgainst = judged !== null && hasBenchmark(judged.facts.approach) ? judged : null;
  const figures = record ?? NOTHING_RECORDED;
  const takesOver = record !== null && hasBegun(year, today) ? openActuals(record) : 0;
  const { years, form, source, kind, group, basis } = resources;
  const { sentence, fill, reason, gauge, figure: figureNames, page, why, guideline, severity, discuss } = guidance;
  const onward = (
    <ButtonLink size="small" href={back}>
      {t('done')}
    </ButtonLink>
  );
  return (
    <>
      <PageHead
        crumbs={[...crumbs, { label: String(year) }]}
        title={title}
        context={
          <>
            {t('context', { year: String(year) })} {!origin.isOwn && <b>{t('inNameOf', { municipality: origin.name })}</b>}
          </>
        }
        actions={
          <YearSwitch year={year} hrefOf={(to) => yearAddress(room, subject, to, originKept(origin, to))} range={yearRange(today)} />
        }
      />
      <YearStandingNotice
        of={String(year)}
        record={record}
        year={writes || record !== null ? confirmed : null}
        saysWhoReopens={open && mayRecord(actor, municipality.id, null) && !mayConfirm(actor, municipality.id)}
        confirm={
          open &&
          mayConfirm(actor, municipality.id) && (
            <ButtonLink size="small" href={`${room}/resources?year=${year}`}>
              {t('toConfirm')}
            </ButtonLink>
          )
        }
        reopen={
          reopens && (
            <FormWords refusedBy={['partnerships', 'resources']} own={{ resources: { form } }}>
              <ReopenRecord slug={municipality.slug} recordId={record.id} what={t('caption', { title, year: String(year) })} />
            </FormWords>
          )
        }
      />
      {writes ? (
        <FormWords
          refusedBy={['partnerships', 'resources']}
          own={{
            resources: { years, form, source, kind, group, basis },
            guidance: { sentence, fill, reason, gauge, figure: figureNames, page, why, guideline, severity, discuss },
          }}
        >
          <noscript>
            <Notice className="mb-4">{t('script')}</Notice>
          </noscript>
          <YearWorkspace
            key={`${year} ${origin.nisCode}`}
            slug={municipality.slug}
            subject={subject}
            year={year}
            originNis={origin.isOwn ? null : origin.nisCode}
            recordedAs={origin.nisCode}
            record={{ ftePlanned: figures.ftePlanned, fteActual: figures.fteActual, lines: figures.lines }}
            version={record?.version ?? 0}
            bases={typedBases(figures, hasBegun(year, today))}
            used={linesOf(records.filter((each) => each.year < year))}
            lastYear={own.find((each) => each.year === year - 1) ?? null}
            benchmark={isHeldAgainst?.values ?? null}
            asOf={formatTime(now(), actor.locale)}
            judged={isHeldAgainst && { facts: isHeldAgainst.facts, values: isHeldAgainst.values }}
            actions={
              record !== null && <TakeOverPlan key={record.id} slug={municipality.slug} year={year} recordId={record.id} open={takesOver} />
            }
            onward={onward}
          />
        </FormWords>
      ) : (
        <YearFiguresSheet
          record={figures}
          caption={t('caption', { title, year: String(year) })}
          standing={
            isHeldAgainst && (
              <BenchmarkStrip
                facts={isHeldAgainst.facts}
                values={isHeldAgainst.values}
                verdicts={benchmarksOf(isHeldAgainst.verdicts, origin.nisCode)}
              />
            )
          }
        />
      )}
    </>
  );
}
