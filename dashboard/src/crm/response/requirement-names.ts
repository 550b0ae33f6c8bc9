import { createContext, useContext } from 'react';
import { languageName } from '../reasons';
import { type Translate, useCrmTexts } from '../texts';

/** What a requirement is called by: of a score, or of what was decided by one. */
export interface Named {
  id: string;
  topic: 'skill' | 'experience' | 'language' | 'education' | 'location' | 'question';
  reason: { code: string; [value: string]: string | number | boolean | null | undefined };
}

/** The employer's own word for it where there is one. */
export function requirementName({ id, topic, reason }: Named, t: Translate, locale: string): string {
  const inId = id.slice(id.indexOf(':') + 1);
  switch (topic) {
    case 'skill':
      return String(reason.skill ?? inId);
    case 'language':
      return capital(languageName(String(reason.language ?? inId), locale));
    case 'question':
      return String(reason.text ?? inId);
    case 'experience':
    case 'education':
    case 'location':
      return t(`response.topic.${topic}`);
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const Requirements = createContext<readonly Named[]>([]);

/** Names of the requirements of the response on the page, by their number. */
export function useRequirementNames(): (requirement: number) => string {
  const { t, locale } = useCrmTexts();
  const requirements = useContext(Requirements);
  return (requirement) => {
    const named = requirements[requirement];
    return named ? requirementName(named, t, locale) : '';
  };
}
