import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsString, MaxLength, ValidateBy } from 'class-validator';
import { pageOrigin } from '../origins.policy.js';
import { type Shared, documented, named, presence, saysSomething, Storable, trimmed } from './field.js';

/** Without credentials, which would reach whoever sees the link, and without blanks and line breaks within. */
const isHttpsLink = (value: unknown): boolean => {
  if (typeof value !== 'string' || !/^https:\/\/[^\s/][^\s\u0000-\u001f\u007f]*$/i.test(value) || !URL.canParse(value))
    return false;
  const { protocol, hostname, username, password } = new URL(value);
  return protocol === 'https:' && hostname.includes('.') && username === '' && password === '';
};

/** An address of a page, https alone. */
export function HttpsLinkField(options: Shared = {}): PropertyDecorator {
  return applyDecorators(
    ...presence(options),
    Transform(trimmed),
    IsString(named('text')),
    Storable(),
    MaxLength(2000, named('too_long', { smart_count: 2000 })),
    ValidateBy(
      { name: 'https_link', validator: { validate: isHttpsLink, defaultMessage: saysSomething } },
      named('https_link'),
    ),
    // The constraint of the column is in lower case.
    Transform(({ value }) => (typeof value === 'string' ? value.replace(/^https:/i, 'https:') : value)),
    documented(options, { type: 'string', format: 'uri', maxLength: 2000 }),
  );
}

const LONGEST_ORIGIN = 300;

/** Origins of pages, each once: `https://careers.example`. */
export function OriginListField(options: Shared & { max_items: number }): PropertyDecorator {
  const { max_items } = options;
  const spelt = (item: unknown): unknown => (typeof item === 'string' ? (pageOrigin(item.trim()) ?? item) : item);
  const areOrigins = (value: unknown) =>
    Array.isArray(value) &&
    value.every((item) => typeof item === 'string' && item.length <= LONGEST_ORIGIN && pageOrigin(item) === item);
  return applyDecorators(
    ...presence(options),
    // A list that is too long stays so, whatever it repeats.
    Transform(({ value }) =>
      Array.isArray(value) && value.length <= max_items ? [...new Set(value.map(spelt))] : value,
    ),
    IsArray(named('list')),
    ArrayMaxSize(max_items, named('list_length', { min: 0, max: max_items })),
    ValidateBy(
      { name: 'origins', validator: { validate: areOrigins, defaultMessage: saysSomething } },
      named('origin'),
    ),
    documented(options, { type: 'array', items: { type: 'string', maxLength: LONGEST_ORIGIN }, maxItems: max_items }),
  );
}
