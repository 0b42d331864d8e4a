import { describe, expect, it, vi } from 'vitest';
import { draftCalls } from '../../../main/ipc/calls/draft-calls';
import { createSession } from '../../../main/ipc/session';
import { testDesk } from './test-services';

// Real disks make promises good slowly, the more so when they are busy.
vi.setConfig({ testTimeout: 60_000 });

describe('drafts of windows', () => {
  it('are offered by the next session, in one window only, until discarded', async () => {
    const { services, window } = await testDesk();
    const calls = draftCalls(services);
    const earlier = createSession(99, undefined);
    await calls.keepDraft(earlier, { text: 'unsaved', path: undefined });
    const [first, second] = [window(), window()];
    const offered = await calls.drafts(first);
    expect(offered).toMatchObject([{ id: earlier.draftId, text: 'unsaved', here: false }]);
    expect(await calls.drafts(second)).toEqual([]);
    await expect(calls.discardDraft(second, earlier.draftId)).rejects.toThrow('not offered');
    await calls.discardDraft(first, earlier.draftId);
    expect(await services.drafts.list()).toEqual([]);
  });

  it('are offered by another window when the first is closed', async () => {
    const { services, window, sessions } = await testDesk();
    const calls = draftCalls(services);
    await calls.keepDraft(createSession(99, undefined), { text: 'unsaved', path: undefined });
    expect(await calls.drafts(window())).toHaveLength(1);
    sessions.shift();
    expect(await calls.drafts(window())).toHaveLength(1);
  });

  it('of windows that are open are nobody else’s business', async () => {
    const { services, window } = await testDesk();
    const calls = draftCalls(services);
    const [mine, other] = [window(), window()];
    await calls.keepDraft(mine, { text: 'mine', path: undefined });
    expect(await calls.drafts(mine)).toEqual([]);
    expect(await calls.drafts(other)).toEqual([]);
  });

  it('tell a crashed window which draft is its own', async () => {
    const { services, window } = await testDesk();
    const calls = draftCalls(services);
    const session = window();
    await calls.keepDraft(session, { text: 'mine', path: undefined });
    session.crashedDraft = session.draftId;
    session.draftId = 'after-the-crash';
    session.start = '/x/a.blowback';
    expect(await calls.drafts(session)).toMatchObject([{ text: 'mine', here: true }]);
    expect(session.start).toBeUndefined();
  });

  it('are under suspicion once the page died while they were offered', async () => {
    const { services, window } = await testDesk();
    const calls = draftCalls(services);
    await calls.keepDraft(createSession(99, undefined), { text: 'poison', path: undefined });
    const session = window();
    const [offered] = await calls.drafts(session);
    session.suspects.add(offered?.id ?? '');
    expect(await calls.drafts(session)).toMatchObject([{ text: 'poison', suspect: true }]);
  });

  it('allow saving to their file after a crash, but only if a user chose it before', async () => {
    const { services, window } = await testDesk();
    const calls = draftCalls(services);
    const earlier = createSession(98, undefined);
    earlier.paths.add('/x/a.blowback');
    await calls.keepDraft(earlier, { text: 'a', path: '/x/a.blowback' });
    await calls.keepDraft(createSession(99, undefined), { text: 'b', path: '/etc/passwd' });
    const session = window();
    await calls.drafts(session);
    expect([...session.paths]).toEqual(['/x/a.blowback']);
  });

  it('are gone when dropped', async () => {
    const { services, window } = await testDesk();
    const calls = draftCalls(services);
    const session = window();
    await calls.keepDraft(session, { text: 'mine', path: undefined });
    await calls.dropDraft(session);
    expect(await services.drafts.list()).toEqual([]);
  });
});

describe('a window', () => {
  it('shows its document and closes when the page allows it', async () => {
    const { services, window, did } = await testDesk();
    const calls = draftCalls(services);
    const session = window();
    await calls.setDocumentState(session, { title: 'A', dirty: true, path: '/not/chosen' });
    await calls.allowClose(session);
    await calls.newWindow(session);
    expect(did).toEqual(['show {"title":"A","dirty":true}', 'close 1', 'open a window']);
    expect(session.mayClose).toBe(true);
  });

  it('stays, and the app with it, when the user cancels', async () => {
    const { services, window, user, did } = await testDesk();
    user.choice = 'cancel';
    expect(await draftCalls(services).askUnsaved(window(), 'A')).toBe('cancel');
    expect(did).toEqual(['ask about A', 'call off quitting']);
  });
});
