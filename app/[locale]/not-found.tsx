import { Missing } from '../missing';

export default function NotFound() {
  return (
    <main id="content">
      <Missing />
    </main>
  );
}
