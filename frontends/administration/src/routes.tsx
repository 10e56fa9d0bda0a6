import { lazyPage, NotFoundPage } from '@vatsalya/mfe-kit'
import { Route } from 'react-router'

const People = lazyPage(() => import('./features/people/people.page.js'))
const RegisterPerson = lazyPage(() => import('./features/people/register.page.js'))
const Person = lazyPage(() => import('./features/people/person.page.js'))
const Posts = lazyPage(() => import('./features/posts/posts.page.js'))
const Appoint = lazyPage(() => import('./features/posts/appoint.page.js'))
const Agencies = lazyPage(() => import('./features/agencies/agencies.page.js'))
const Matching = lazyPage(() => import('./features/matching/matching.page.js'))
const Explain = lazyPage(() => import('./features/explain/explain.page.js'))
const Access = lazyPage(() => import('./features/access/access.page.js'))
const Audit = lazyPage(() => import('./features/audit/audit.page.js'))

/** Paths below the module's base path. Administrators land on access, auditors on audit: none loads the other's. */
export const routes = (
  <>
    <Route index element={<People />} />
    <Route path="people/new" element={<RegisterPerson />} />
    <Route path="people/:id" element={<Person />} />
    <Route path="posts" element={<Posts />} />
    <Route path="appoint" element={<Appoint />} />
    <Route path="agencies" element={<Agencies />} />
    <Route path="matching" element={<Matching />} />
    <Route path="explain" element={<Explain />} />
    <Route path="access" element={<Access />} />
    <Route path="audit" element={<Audit />} />
    <Route path="*" element={<NotFoundPage />} />
  </>
)
