export const SHOWN: Readonly<Record<string, string>> = {
  'places.ADOPTION_OBSTACLES': 'places.typed.obstacle',
};
