import { useCase } from './case-frame';

export function Component() {
  const { view } = useCase();
  return <p>{view.number}</p>;
}
