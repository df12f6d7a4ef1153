interface NumberedTileProps {
  readonly figure: number;
  /** Both from the data: they are read well on each other, in the light and in the dark. */
  readonly colour: string;
  readonly textColour: string;
}

/** A figure on the colour that is its own. What it means always stands beside it, so the tile is silent. */
export function NumberedTile({ figure, colour, textColour }: NumberedTileProps) {
  return (
    <span
      aria-hidden="true"
      className="inline-flex size-6 flex-none items-center justify-center rounded-s text-s font-bold leading-none tabular-nums print:border print:border-line"
      style={{ background: colour, color: textColour }}
    >
      {figure}
    </span>
  );
}
