/** Why a point earned what it earned (`reasons.<code>`), filled with the values of the reason code. */
export const reasons = {
  score: {
    below: 'The score of %{score} is below the threshold of %{threshold}.',
  },
  skill: {
    met: '%{skill}: confirmed.',
    implied: '%{skill}: shown by a closely related skill.',
    few_years:
      '%{skill}: less than asked for (%{years} of %{min_years} year). |||| %{skill}: less than asked for (%{years} of %{min_years} years).',
    years_unknown:
      '%{skill}: mentioned, but not for how long (at least %{min_years} year asked for). |||| %{skill}: mentioned, but not for how long (at least %{min_years} years asked for).',
    missing: '%{skill}: no experience, by the candidate’s own answer.',
    unknown: '%{skill}: found neither in the CV nor in the answers.',
    cv_differs: '%{skill}: the answer in the chat differs from the CV; the answer counts.',
  },
  experience: {
    met: 'Work experience: as much as asked for (from %{min_years} year). |||| Work experience: as much as asked for (from %{min_years} years).',
    short:
      'Work experience: less than asked for (%{years} of %{min_years} year). |||| Work experience: less than asked for (%{years} of %{min_years} years).',
    unknown:
      'Work experience: not told (at least %{min_years} year asked for). |||| Work experience: not told (at least %{min_years} years asked for).',
    cv_differs: 'Work experience: the answer in the chat differs from the CV; the answer counts.',
  },
  language: {
    native: 'native',
    met: 'Language (%{language}): level %{level}, at least %{min_level} is asked for.',
    below: 'Language (%{language}): level %{level} is below %{min_level}.',
    level_unknown: 'Language (%{language}): mentioned without a level (at least %{min_level} is asked for).',
    missing: 'Language (%{language}): not spoken, by the candidate’s own answer.',
    unknown: 'Language (%{language}): found neither in the CV nor in the answers.',
    cv_differs: 'Language (%{language}): the answer in the chat differs from the CV; the answer counts.',
  },
  education: {
    met: 'Education: as asked for.',
    below: 'Education: below what is asked for.',
    missing: 'Education: not completed, by the candidate’s own answer.',
    unknown: 'Education: not told.',
    cv_differs: 'Education: the answer in the chat differs from the CV; the answer counts.',
  },
  location: {
    met: 'Place of work: suits (%{cities}).',
    relocates: 'Place of work: lives elsewhere, ready to relocate (%{cities}).',
    elsewhere: 'Place of work: does not suit (%{cities}).',
    unknown: 'Place of work: it is not known whether it suits (%{cities}).',
    cv_differs: 'Place of work: the answer in the chat differs from the CV; the answer counts.',
  },
  question: {
    met: '“%{text}”: the answer suits.',
    overlaps: '“%{text}”: the answer suits in part.',
    short: '“%{text}”: the answer is short of what is asked for.',
    not_accepted: '“%{text}”: the answer does not suit.',
    knocked_out: '“%{text}”: the answer rules the candidate out.',
    informs: '“%{text}”: answered; it does not count towards the score.',
    unknown: '“%{text}”: not answered.',
    unclear: '“%{text}”: the answer could not be understood.',
  },
};
