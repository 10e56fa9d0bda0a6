import { useNavigate } from 'react-router'
import { useSearchKey } from './use-search-key.js'

/** `/` leads to the search of missing reports from every page that has none of its own. Fetched after the first page. */
export default function SearchKey() {
  const navigate = useNavigate()
  useSearchKey(() => void navigate('/reports', { state: { search: true } }))
  return null
}
