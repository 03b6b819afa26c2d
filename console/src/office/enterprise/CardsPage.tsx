import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answered, api, ifMatch, type Enterprises } from '../../api/client';
import { Chip, type Tone } from '../../shared/Chip';
import { Failure } from '../../shared/Failure';
import { useText } from '../../text';
import { clockTime } from '../../text/time';
import { useSession } from '../who';
import { Form, useForm } from './form';

type Card = Enterprises['EnforcementCard'];

/** As many as the service gives at once. */
const MOST = 1000;
const TONES: Record<Enterprises['CardColour'], Tone> = { RED: 'red', YELLOW: 'yellow', BLUE: 'blue' };

/** The enterprise's enforcement cards, newest first. */
export function useCards() {
  const uscc = useSession().uscc ?? '';
  return useQuery({
    queryKey: ['cards', uscc],
    queryFn: () => answered(api.GET('/api/v1/enterprises/{uscc}/cards', { params: { path: { uscc }, query: { limit: MOST } } })),
    refetchInterval: 60_000,
  });
}

/** What each card obliges to, and acknowledging it. */
export function CardsPage() {
  const { t } = useText();
  const cards = useCards();
  return (
    <>
      <h1>{t('my.page.cards')}</h1>
      <p className="quiet">{t('my.cardsHint')}</p>
      {cards.isPending && <p role="status">{t('loading')}</p>}
      {cards.isError && <Failure of={cards.error} again={() => void cards.refetch()} />}
      {cards.data?.length === 0 && <p className="empty">{t('my.noCards')}</p>}
      {cards.data?.length === MOST && <p className="notice warning">{t('my.moreThanShown', { count: MOST })}</p>}
      {cards.data?.map(card => <CardPaper key={card.id} card={card} />)}
    </>
  );
}

function CardPaper({ card }: { card: Card }) {
  const { t, language } = useText();
  const { id, colour = 'RED', inForce, basis, validUntil, finding, acknowledged, lifted } = card;
  const name = t(`my.card.${colour}`);
  return (
    <article className="paper" aria-label={`${name} ${clockTime(card.issuedAt, language)}`}>
      <h2>
        <Chip tone={TONES[colour]}>{name}</Chip> {basis}
      </h2>
      <p className="quiet">
        {t('my.cardOf', { time: clockTime(card.issuedAt, language), who: card.issuedBy })}
        {validUntil !== undefined && ` · ${t('my.cardUntil', { day: validUntil })}`}{' '}
        {inForce === false && <Chip tone="plain">{t('my.cardOver')}</Chip>}
      </p>
      <Obligations of={card} />
      {finding !== undefined && (
        <p>
          <Link to={`/my/findings/${finding}`}>{t('my.cardFinding')}</Link>
        </p>
      )}
      {acknowledged && <p>{t('my.cardRead', { who: acknowledged.by, time: clockTime(acknowledged.at, language) })}</p>}
      {lifted && <p className="notice">{t('my.cardLifted', { who: lifted.by, time: clockTime(lifted.at, language), reason: lifted.reason })}</p>}
      {card.state === 'ISSUED' && <Acknowledging key={id} card={card} />}
    </article>
  );
}

/** In words, as the service has them; by their codes as long as these are not known. */
function Obligations({ of: { colour, obligations = [] } }: { of: Card }) {
  const { t, language } = useText();
  const known = useQuery({
    queryKey: ['card-obligations'],
    queryFn: () => answered(api.GET('/api/v1/card-obligations')),
    staleTime: Infinity,
  });
  const wordsOf = (code: string) => {
    const found = known.data?.find(it => it.code === code && it.colour === colour);
    return (language === 'zh' ? found?.chinese : found?.english) ?? code;
  };
  return obligations.length === 0 ? null : (
    <>
      <h3>{t('my.cardObliges')}</h3>
      {known.isError && <Failure of={known.error} again={() => void known.refetch()} />}
      <ul>
        {obligations.map(code => (
          <li key={code}>{wordsOf(code)}</li>
        ))}
      </ul>
    </>
  );
}

function Acknowledging({ card: { id = '', version, colour = 'RED', basis } }: { card: Card }) {
  const { t } = useText();
  const uscc = useSession().uscc ?? '';
  const form = useForm(`card ${id}`, {
    send: () =>
      answered(
        api.PUT('/api/v1/enterprises/{uscc}/cards/{id}/acknowledgement', { params: { path: { uscc, id }, header: ifMatch(version) } }),
      ),
    about: [['cards']],
  });
  return <Form form={form} title={`${t('my.acknowledgeCard')}: ${t(`my.card.${colour}`)} ${basis ?? ''}`} submit={t('my.acknowledgeCard')} bare />;
}
