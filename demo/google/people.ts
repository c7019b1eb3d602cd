// Who has an account.
import type { Email } from '../../domain/focus-block.ts';
import type { ZoneId } from '../../domain/zoned-time.ts';

export interface Person {
  readonly email: Email;
  readonly name: string;
  readonly zone: ZoneId;
  /** BCP 47. */
  readonly locale: string;
  readonly is24Hour: boolean;
  /** False: an account without focus time, such as a consumer account. */
  readonly hasFocusTime: boolean;
}

export class People {
  readonly #byEmail = new Map<Email, Person>();

  add(person: Person): void {
    this.#byEmail.set(person.email, person);
  }

  find(email: Email): Person | undefined {
    return this.#byEmail.get(email.toLowerCase());
  }

  /** @throws Error when nobody has this address: a mistake in a test or a seed. */
  get(email: Email): Person {
    const person = this.find(email);
    if (person === undefined) throw new Error(`Nobody here has the address ${email}`);
    return person;
  }

  /** Replaces some facts about a person. */
  change(email: Email, facts: Partial<Omit<Person, 'email'>>): void {
    this.#byEmail.set(email, { ...this.get(email), ...facts });
  }

  all(): Person[] {
    return [...this.#byEmail.values()];
  }
}

export function domainOf(email: Email): string {
  return email.slice(email.lastIndexOf('@') + 1);
}
