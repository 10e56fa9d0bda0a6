import { definePlainPages } from '@vatsalya/mfe-kit/vite'

export default definePlainPages('src/plain/pages.ts')
