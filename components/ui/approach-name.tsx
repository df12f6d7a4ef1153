import { Drawn } from './drawn';
import { type Mark, markAndName } from './mark';

interface ApproachNameProps {
  readonly mark: Mark;
  readonly children: string;
}

/** Mark and name of an approach on one baseline: in a table, a line of facts, a list. */
export function ApproachName({ mark, children }: ApproachNameProps) {
  return <Drawn as="span" className="approach-name" markup={markAndName(mark, children)} />;
}
