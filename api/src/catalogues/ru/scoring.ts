import type { reasons as en } from '../en/scoring.js';
import type { SameKeys } from '../texts.js';

export const reasons: SameKeys<typeof en> = {
  score: {
    below: 'Оценка %{score} ниже порога %{threshold}.',
  },
  skill: {
    met: '%{skill}: подтверждено.',
    implied: '%{skill}: следует из близкого навыка.',
    few_years: '%{skill}: опыт в годах — %{years}, нужно от %{min_years}.',
    years_unknown: '%{skill}: навык назван, но не сказано, сколько лет опыта (нужно от %{min_years}).',
    missing: '%{skill}: по словам кандидата, опыта нет.',
    unknown: '%{skill}: нет ни в резюме, ни в ответах.',
    cv_differs: '%{skill}: ответ в чате расходится с резюме, учтён ответ.',
  },
  experience: {
    met: 'Опыт работы: достаточный (в годах нужно от %{min_years}).',
    short: 'Опыт работы в годах: %{years}, нужно от %{min_years}.',
    unknown: 'Опыт работы: не указан (в годах нужно от %{min_years}).',
    cv_differs: 'Опыт работы: ответ в чате расходится с резюме, учтён ответ.',
  },
  language: {
    native: 'родной',
    met: 'Язык (%{language}): уровень %{level}, нужен не ниже %{min_level}.',
    below: 'Язык (%{language}): уровень %{level}, а нужен не ниже %{min_level}.',
    level_unknown: 'Язык (%{language}): указан без уровня (нужен не ниже %{min_level}).',
    missing: 'Язык (%{language}): по словам кандидата, не владеет.',
    unknown: 'Язык (%{language}): нет ни в резюме, ни в ответах.',
    cv_differs: 'Язык (%{language}): ответ в чате расходится с резюме, учтён ответ.',
  },
  education: {
    met: 'Образование: подходит.',
    below: 'Образование: ниже требуемого.',
    missing: 'Образование: по словам кандидата, нужного нет.',
    unknown: 'Образование: не указано.',
    cv_differs: 'Образование: ответ в чате расходится с резюме, учтён ответ.',
  },
  location: {
    met: 'Место работы: подходит (%{cities}).',
    relocates: 'Место работы: другой город, но переезд возможен (%{cities}).',
    elsewhere: 'Место работы: не подходит (%{cities}).',
    unknown: 'Место работы: неизвестно, подходит ли (%{cities}).',
    cv_differs: 'Место работы: ответ в чате расходится с резюме, учтён ответ.',
  },
  question: {
    met: '«%{text}»: ответ подходит.',
    overlaps: '«%{text}»: ответ подходит частично.',
    short: '«%{text}»: ответ не дотягивает до требуемого.',
    not_accepted: '«%{text}»: ответ не подходит.',
    knocked_out: '«%{text}»: с таким ответом взять на эту работу нельзя.',
    informs: '«%{text}»: ответ получен, на оценку не влияет.',
    unknown: '«%{text}»: ответа нет.',
    unclear: '«%{text}»: ответ не удалось понять.',
  },
};
