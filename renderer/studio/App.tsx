// The studio's frame: rail on the left, the page of the route beside it.
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './App.module.css';
import { useRoute } from './routes.ts';
import { Rail } from './shell/Rail.tsx';

export function App() {
  const { t } = useTranslation('studio');
  const route = useRoute();
  return (
    <div className={classes.frame}>
      <button type="button" className={classes.skip} onClick={() => document.getElementById('content')?.focus()}>
        {t('skipToContent')}
      </button>
      <Rail current={route.area} />
      <main className={classes.page} id="content" tabIndex={-1}>
        <Suspense fallback={<p>{t('loading')}</p>}>
          <h1>{t(route.area)}</h1>
        </Suspense>
      </main>
    </div>
  );
}
