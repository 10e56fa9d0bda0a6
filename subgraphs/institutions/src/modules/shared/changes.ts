// Who changed what, and what is refused: the same words in every domain.
export {
  actorOf,
  changeBy,
  expectScope,
  expectVersion,
  lastChange,
  refuseAct,
  refuseUnseen,
} from '@vatsalya/subgraph-kit'
