import { defineMfe } from '@vatsalya/mfe-kit/vite'

export default defineMfe('administration')
