import Polyglot from 'node-polyglot';
import { expect, test } from 'vitest';
import { crm as en } from '../../shared/catalogues/en/crm';
import { admin as adminEn } from '../../shared/catalogues/en/crm/admin';
import { crm as ru } from '../../shared/catalogues/ru/crm';
import { admin as adminRu } from '../../shared/catalogues/ru/crm/admin';
import type { Translate } from '../texts';
import { AUDIT_ACTIONS, AUDIT_SUBJECTS } from './actions';
import { detailsOf } from './details';

const inRussian = new Polyglot({ locale: 'ru', phrases: { ...ru, admin: adminRu } });
const t: Translate = (key, params) => inRussian.t(key, params);
const full = (time: string) => `<${time}>`;

test('everything that the log records has words in both languages', () => {
  const inEnglish = new Polyglot({ locale: 'en', phrases: { ...en, admin: adminEn } });
  const keys = [
    ...AUDIT_ACTIONS.map((one) => `admin.actions.${one}`),
    ...AUDIT_SUBJECTS.map((one) => `admin.subjects.${one}`),
  ];
  expect(keys.filter((key) => !inEnglish.has(key) || !inRussian.has(key))).toEqual([]);
});

test('stages, roles, moments and events are told in words, what was before what is', () => {
  expect(
    detailsOf({ action: 'response.moved', details: { to: 'offer', from: 'inbox', reason: null } }, t, full),
  ).toEqual([
    ['было', 'Входящие'],
    ['стало', 'Оффер'],
  ]);
  expect(detailsOf({ action: 'account.role_changed', details: { from: null, to: 'admin' } }, t, full)).toEqual([
    ['стало', 'Администратор'],
  ]);
  expect(detailsOf({ action: 'account.suspended', details: { until: '2026-12-01T09:00:00.000Z' } }, t, full)).toEqual([
    ['до', '<2026-12-01T09:00:00.000Z>'],
  ]);
  expect(
    detailsOf({ action: 'webhook.changed', details: { events: ['response.created'], is_active: false } }, t, full),
  ).toEqual([
    ['события', ru.settings.webhook.event.response_created],
    ['включён', 'нет'],
  ]);
});

test('what nobody has words for stays as it is recorded', () => {
  const details = { batch_id: 'b1', before: { name_en: 'Go' }, title: 'inbox' };
  expect(detailsOf({ action: 'vacancy.deleted', details }, t, full)).toEqual([
    ['было', '{"name_en":"Go"}'],
    ['batch_id', 'b1'],
    ['название', 'inbox'],
  ]);
});
