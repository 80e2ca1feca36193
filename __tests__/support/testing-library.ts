import { configure } from '@testing-library/react'
import { HANG } from './hang'

// Its second is too short for a busy machine.
configure({ asyncUtilTimeout: HANG / 2 })
