import { useEffect, useState } from 'react';
import { bodyOf } from '../../shared/api/client';
import type { components } from '../../shared/api/schema';
import { crmApi } from '../api';

/** How the company is called; empty until that is known. */
export function useCompany(): string {
  const [name, setName] = useState('');
  useEffect(() => {
    const leave = new AbortController();
    bodyOf<components['schemas']['EmployerView']>(crmApi.GET('/api/employers/me', { signal: leave.signal }))
      .then(({ company_name }) => setName(company_name))
      // A preview without the company's name is still a preview.
      .catch(() => undefined);
    return () => leave.abort();
  }, []);
  return name;
}
