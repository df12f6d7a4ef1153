import type { SwitchView } from './switch-view';

export interface SwitchListProps {
  readonly slug: string;
  readonly versionId: string;
  readonly views: readonly SwitchView[];
  /** Boards that can advise. */
  readonly boards: readonly { readonly id: string; readonly name: string }[];
}
