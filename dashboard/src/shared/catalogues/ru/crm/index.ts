import { candidates } from './candidates';
import { login } from './login';
import { overview } from './overview';
import { response } from './response';
import { responses } from './responses';
import { settings } from './settings';
import { shell } from './shell';
import { team } from './team';
import { vacancies } from './vacancies';

export const crm = { shell, login, overview, vacancies, responses, response, candidates, team, settings };
