import { NavLink, Outlet, Route, Routes } from 'react-router';
import { alsoTexts, useText } from '../../text';
import { words } from '../../text/enterprise';
import { Lost } from '../Front';
import { OnlyFor, useSession } from '../who';
import './enterprise.css';
import { AppealsPage } from './AppealsPage';
import { CardsPage } from './CardsPage';
import { CredentialsPage } from './CredentialsPage';
import { FindingPage } from './FindingPage';
import { MyPage } from './MyPage';
import { NoticesPage } from './NoticesPage';
import { PromisePage } from './PromisePage';
import { QuestionPage } from './QuestionPage';
import { QuestionsPage } from './QuestionsPage';
import { ResumptionPage } from './ResumptionPage';
import { SubmitCredentialPage } from './SubmitCredentialPage';

alsoTexts(words);

const SECTIONS = [
  ['/my', 'my.page.code'],
  ['/my/promise', 'my.page.promise'],
  ['/my/credentials', 'my.page.credentials'],
  ['/my/questions', 'my.page.questions'],
  ['/my/notices', 'my.page.notices'],
  ['/my/cards', 'my.page.cards'],
  ['/my/appeals', 'my.page.appeals'],
  ['/my/resumption', 'my.page.resumption'],
] as const;

/** The pages of an enterprise, below `/my`: loaded when somebody goes there, for nobody else needs them. */
export function Component() {
  return <OnlyFor roles={['enterprise']} page={<Pages />} />;
}

function Pages() {
  return (
    <Routes>
      <Route element={<Sections />}>
        <Route index element={<MyPage />} />
        <Route path="findings/:id" element={<FindingPage />} />
        <Route path="promise" element={<PromisePage />} />
        <Route path="credentials" element={<CredentialsPage />} />
        <Route path="credentials/new" element={<SubmitCredentialPage />} />
        <Route path="questions" element={<QuestionsPage />} />
        <Route path="questions/:id" element={<QuestionPage />} />
        <Route path="notices" element={<NoticesPage />} />
        <Route path="cards" element={<CardsPage />} />
        <Route path="appeals" element={<AppealsPage />} />
        <Route path="resumption" element={<ResumptionPage />} />
        <Route path="*" element={<Lost />} />
      </Route>
    </Routes>
  );
}

function Sections() {
  const { t } = useText();
  if (useSession().uscc === null) {
    return <p className="empty">{t('my.noEnterprise')}</p>;
  }
  return (
    <>
      <nav className="sections" aria-label={t('my.pagesOfMine')}>
        {SECTIONS.map(([path, name]) => (
          <NavLink key={path} to={path} end={path === '/my'}>
            {t(name)}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
