import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import english from '../../runtime/catalogues/en.json' with { type: 'json' };
import { messagesOf, project, render, runScenario } from '../../runtime/index.ts';
import { library } from '../support/story.ts';

const rendering = suite('runtime/render');

rendering('fills in subject, text and HTML; a path becomes a link', () => {
  const facts = {
    services: 'CALLING',
    endDate: '1 May',
    daysLeft: '7 days',
    purchaseLink: '/buy#now',
  };
  assert.equal(render('N-04', facts), {
    subject: 'Your trial ends in 7 days',
    text: 'Your trial of CALLING ends on 1 May.\n\nTo keep the services: /buy#now',
    html: '<p>Your trial of CALLING ends on 1 May.</p>\n<p>To keep the services: <a href="/buy#now">/buy#now</a></p>',
  });
});

rendering('a missing variable is an error that names it', () => {
  assert.throws(() => render('N-03', { services: 'CALLING' }), /N-03 asks for \{endDate\}/);
  assert.throws(() => render('NONE', {}), /the catalogue en has no NONE/);
});

rendering(
  'what people typed stays text in the HTML, and no address but a path becomes a link',
  () => {
    const { html, subject } = render('N-09', { company: '<b onclick="x">A&B</b>', services: "'" });
    assert.is(
      html,
      '<p>&lt;b onclick=&quot;x&quot;&gt;A&amp;B&lt;/b&gt; pressed the purchase button for &#39;.</p>',
    );
    assert.ok(subject.startsWith('<b'), 'a subject is no HTML');
    const evil = render('N-01', { services: 'x', signInLink: 'javascript:alert(1)' });
    assert.not.ok(evil.html.includes('href'));
  },
);

rendering(
  'every message of the catalogue is sent by some story, and says no placeholder',
  async () => {
    const sent = new Set<string>();
    for (const { scenario } of library()) {
      const { entries, world } = await runScenario(scenario);
      for (const one of messagesOf([...entries, ...project(world)])) {
        sent.add(one.notificationId);
        assert.not.match(`${one.subject}${one.text}${one.html}`, /[{}]|undefined|null/);
        assert.ok(one.text.length > 0 && one.html.startsWith('<p>') && one.to.length > 0);
      }
    }
    assert.equal([...sent].sort(), Object.keys(english.mails).sort());
  },
);

rendering.run();
