import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useText } from '../../../text';
import { answered, api, ifMatch, type Inspections } from '../../../api/client';
import { useDraft } from '../../useDraft';
import { Outcome } from '../parts/Outcome';
import { Typed } from '../parts/Typed';

type Draw = Inspections['Draw'];

const of = ({ id, version }: Draw) => ({ path: { id }, header: ifMatch(version) });

/** Draws, once and for good. Where a public event was announced, its seed is typed here. */
export function Drawing({ draw }: { draw: Draw }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [typed, type, clear] = useDraft(`draw ${draw.id}`);
  const drawing = useMutation({
    mutationFn: () =>
      answered(
        api.PUT('/api/v1/draws/{id}/result', {
          params: of(draw),
          body: draw.publicSeed === undefined ? {} : { seed: typed.seed?.trim() ?? '' },
        }),
      ),
    onSuccess: clear,
    onSettled: () => queries.invalidateQueries({ queryKey: ['draws'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    drawing.mutate();
  };
  return (
    <form className="step" aria-label={t('draws.draw')} onSubmit={submit}>
      <p>{t('draws.drawHint')}</p>
      {draw.publicSeed !== undefined && (
        <Typed
          draft={{ typed, type, failure: drawing.error }}
          name="seed"
          words={t('draws.seedOf', { event: draw.publicSeed })}
          maxLength={200}
          pattern="[0-9A-Za-z,\-]+"
          hint={t('draws.seedHint')}
        />
      )}
      <button type="submit" className="primary" disabled={drawing.isPending}>{t('draws.draw')}</button>
      <Outcome failure={drawing.error} fields={draw.publicSeed === undefined ? [] : ['/seed']} />
    </form>
  );
}

/** Lets everybody see what was drawn, and recompute it. */
export function Publication({ draw }: { draw: Draw }) {
  const { t } = useText();
  const queries = useQueryClient();
  const publishing = useMutation({
    mutationFn: () => answered(api.PUT('/api/v1/draws/{id}/publication', { params: of(draw) })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['draws'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    publishing.mutate();
  };
  return (
    <form className="step" aria-label={t('draws.publish')} onSubmit={submit}>
      <p>{t('draws.publishHint')}</p>
      <button type="submit" className="primary" disabled={publishing.isPending}>{t('draws.publish')}</button>
      <Outcome failure={publishing.error} />
    </form>
  );
}
