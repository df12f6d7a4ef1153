interface Addressed {
  readonly name: string;
  readonly email: string;
}

/** A person as a button names that person among `all`: by name, and by address too where another person has the same name. */
export function tellApart({ name, email }: Addressed, all: readonly Addressed[]): string {
  return all.some((other) => other.name === name && other.email !== email) ? `${name}, ${email}` : name;
}
