import { Missing } from '../../../../missing';

/** No such page, said to who signed in: the header with the rooms stays. */
export default function NotFound() {
  return <Missing inShell />;
}
