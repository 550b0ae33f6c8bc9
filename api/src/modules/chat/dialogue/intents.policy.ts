import type { Wish } from './dialogue-state.policy.js';
import { compilePhrases, hasPhrase, isOnlyPhrases, wordsOf } from './words.policy.js';

const POLITE = compilePhrases(
  'пожалуйста, спасибо, извините, простите, please, thanks, thank you, sorry, я, да, ну, всё, все, и, i, just, хорошо, привет, здравствуйте, hello, hi',
);

const merge = (...lists: ReturnType<typeof compilePhrases>[]) => {
  const merged: ReturnType<typeof compilePhrases> = new Map();
  for (const list of lists)
    for (const [key, phrases] of list) merged.set(key, [...(merged.get(key) ?? []), ...phrases]);
  return merged;
};

const DECLINES = compilePhrases(
  'не знаю, не знаю точно, точно не знаю, незнаю, хз, без понятия, понятия не имею, не могу сказать, затрудняюсь ответить, затрудняюсь, трудно сказать, сложно сказать, не помню, не помню точно, пропустить, пропусти, пропустите, пропущу, пропускаю, пропустим, давайте пропустим, можно пропустить, дальше, далее, следующий вопрос, следующий, давайте дальше, давай дальше, не хочу отвечать, не буду отвечать, не хочу говорить, не хочу указывать, не хотел бы отвечать, не хотела бы отвечать, не хотелось бы отвечать, предпочитаю не отвечать, предпочту не отвечать, предпочитаю не говорить, без ответа, без комментариев, не готов ответить, не готова ответить, не готов отвечать, не готова отвечать, не скажу, воздержусь, это личное, личное, на этот вопрос, отвечать, пас, пока не знаю, еще не знаю, честно говоря, честно, если честно',
  "don't know, dont know, do not know, i don't know, i dont know, i do not know, idk, dunno, no idea, not sure what to say, can't say, cant say, cannot say, hard to say, i don't remember, don't remember, dont remember, skip, skip it, skip this, skip this one, skip this question, skip the question, pass, next, next question, prefer not to say, prefer not to answer, rather not say, rather not answer, i'd rather not, id rather not, i'd rather not say, i'd prefer not to, would prefer not to, would rather not, no comment, no answer, let's skip, lets skip, can we skip, can i skip, i'll pass, i will pass, don't want to answer, dont want to answer, do not want to answer, not going to answer, i can't say, i cannot say, it's private, private, personal, n a, honestly, to answer, to say",
);
const DECLINES_POLITELY = merge(
  DECLINES,
  POLITE,
  compilePhrases(
    'этот вопрос, вопрос, это, этот, мы, let, this, that, it, one, question, yet, пока, here, exactly, именно, сейчас, точно, now, можно, я бы, бы, би, could, can, we',
  ),
);

/** True when the whole message refuses or cannot answer. */
export function isDeclined(message: string): boolean {
  const words = wordsOf(message);
  return words.length <= 12 && hasPhrase(words, DECLINES) && isOnlyPhrases(words, DECLINES_POLITELY);
}

const STOPS_ANYWHERE = compilePhrases(
  'не хочу продолжать, не буду продолжать, не хочу больше продолжать, не хотел бы продолжать, не хотела бы продолжать, не хочу дальше, не хочу больше отвечать, хочу остановиться, хочу прекратить, прекратить разговор, прекратите разговор, прекратить общение, закончить разговор, закончим разговор, завершить разговор, завершим разговор, завершить диалог, завершить чат, остановить чат, отзываю отклик, отозвать отклик, отозвать заявку, отзываю заявку, отозвать свой отклик, отозвать мой отклик, отмените отклик, отменить отклик, отменить заявку, снимаю кандидатуру, снять кандидатуру, снимите мою кандидатуру, больше не интересно, больше неинтересно, больше не интересует, вакансия не интересна, вакансия мне не интересна, вакансия больше не интересна, вакансия неактуальна, вакансия не актуальна, уже не актуально, уже неактуально, уже нашел работу, уже нашла работу, нашел другую работу, нашла другую работу, передумал откликаться, передумала откликаться',
  "don't want to continue, dont want to continue, do not want to continue, don't wish to continue, want to stop, would like to stop, like to stop here, stop the chat, stop this chat, end the chat, end this chat, stop the conversation, end the conversation, end this conversation, stop talking, withdraw my application, withdraw the application, withdraw my candidacy, withdraw from, cancel my application, cancel the application, no longer interested, not interested anymore, not interested any more, not interested in this job, not interested in this position, not interested in this vacancy, found another job, already found a job, already found work, remove my application",
);
const STOPS_ALONE = compilePhrases(
  'стоп, хватит, прекратите, прекрати, прекратим, остановись, остановитесь, отстань, отстаньте, передумал, передумала, неактуально, не актуально, отказываюсь продолжать, закончим, закончить, завершить, достаточно вопросов, до свидания, прощайте, выход',
  'stop, quit, exit, cancel, unsubscribe, enough, goodbye, bye, i quit, i withdraw, withdraw',
);
const ERASES = compilePhrases(
  'удалите мои ~ данные, удали мои ~ данные, удалите ~ данные, удалить ~ данные, удалите мое резюме, удалите резюме, удалить мое резюме, удалите все ~ обо мне, удалите всё обо мне, сотрите мои ~ данные, стереть мои ~ данные, уничтожьте мои ~ данные, отзываю согласие, отзываю свое согласие, отзываю ~ согласие, отозвать согласие, отозвать свое согласие, отозвать ~ согласие, забудьте мои данные, забудьте меня, удалите меня, удалите мою анкету, не согласен на обработку, не согласна на обработку, не даю согласия, не даю согласие, против обработки ~ данных',
  "delete my ~ data, delete all ~ data, erase my ~ data, erase all ~ data, remove my ~ data, delete my resume, delete my cv, remove my cv, remove my resume, delete my information, erase my information, remove my information, delete my personal information, delete everything about me, withdraw my consent, withdraw consent, revoke my consent, revoke consent, forget me, delete me, right to be forgotten, right to erasure, do not consent, don't consent, dont consent",
);
const CALLS_HUMAN = compilePhrases(
  'позовите человека, позови человека, позовите ~ рекрутера, позови рекрутера, позовите оператора, позовите ~ менеджера, живой человек, живого человека, живым человеком, живому человеку, поговорить с человеком, говорить с человеком, общаться с человеком, пообщаться с человеком, поговорить с рекрутером, говорить с рекрутером, пообщаться с рекрутером, общаться с рекрутером, связаться с рекрутером, связаться с человеком, переключите на человека, переключите на ~ рекрутера, переключите на оператора, соедините с ~ человеком, соедините с рекрутером, соедините с оператором, нужен человек, нужен живой, нужен оператор, хочу человека, не хочу ~ с ботом, не буду ~ с ботом, не хочу ~ ботом',
  "talk to a human, talk to human, speak to a human, speak with a human, talk with a human, talk to a person, speak to a person, talk to a real person, speak to a real person, speak with a real person, talk to someone real, chat with a human, real human, talk to a recruiter, talk to the recruiter, speak to a recruiter, speak to the recruiter, speak with a recruiter, speak with the recruiter, talk with a recruiter, contact a recruiter, human please, a human please, connect me to a human, connect me with a human, connect me to a recruiter, connect me with a recruiter, need a human, want a human, get me a human, not to a bot, not with a bot, don't want to talk to a bot",
);
const HUMAN_ALONE = compilePhrases(
  'оператор, человек, рекрутер, рекрутера, менеджер, operator, human, agent, recruiter',
);
/** In a longer message the same words are a story, not a wish. */
const LONGEST_WISH = 16;

/** A wish to stop, to have the data erased, or to talk to a person; null otherwise. */
export function readWish(message: string): Wish | null {
  const words = wordsOf(message);
  if (words.length === 0 || words.length > LONGEST_WISH) return null;
  if (hasPhrase(words, ERASES)) return 'erase';
  if (hasPhrase(words, CALLS_HUMAN) || isOnlyPhrases(withoutPolite(words), HUMAN_ALONE)) return 'human';
  if (hasPhrase(words, STOPS_ANYWHERE) || isOnlyPhrases(withoutPolite(words), STOPS_ALONE)) return 'withdraw';
  return null;
}

const withoutPolite = (words: string[]) => words.filter((word) => !isOnlyPhrases([word], POLITE));

const ASKS_BOT = compilePhrases(
  'вы бот, ты бот, вы робот, ты робот, это бот, это робот, вы человек, ты человек, вы живой, ты живой, с ботом ли, я говорю с ботом, я общаюсь с ботом, с кем я говорю, с кем я общаюсь, с кем говорю, кто вы, кто ты, вы нейросеть, ты нейросеть, вы ии, вы настоящий, вы не бот, вы реальный человек, вы искусственный интеллект',
  'are you a bot, are you bot, are you a robot, are you human, are you a human, are you real, are you a real, are you an ai, are you ai, are you a machine, are you chatgpt, is this a bot, is this a robot, is it a bot, am i talking to, am i chatting with, who are you, who am i talking, you a bot, is this ai, is this an ai, is this automated, are you a person',
);
const GREETINGS = compilePhrases(
  'привет, приветствую, здравствуйте, здравствуй, здрасьте, здрасте, добрый день, добрый вечер, доброе утро, доброго дня, добрый, доброго времени суток, хай, hello, hi, hey, good morning, good afternoon, good evening, good day, greetings, hi there, hello there, dear bot, бот, bot, рад знакомству, рада знакомству, nice to meet you, как дела, как вы, how are you, how are you doing, приятно познакомиться',
);
const THANKS = compilePhrases(
  'спасибо, спасибо большое, большое спасибо, благодарю, спс, спасибки, вам, вас, за ответ, за информацию, за помощь, понятно, понял, поняла, ясно, принято, thanks, thank you, thank you very much, thanks a lot, thx, ty, much appreciated, got it, understood, i see, noted, cheers, great, отлично, супер, cool, nice, хорошо, ок, ok, okay',
);
const RUDE = compilePhrases(
  'дурак, дура, тупой, тупая, тупица, идиот*, дебил*, козел, урод, сволочь, сука, суки, блять, бля, блядь, хуй, хуе*, хуи*, нахуй, нахер, пизд*, ебан*, ебат*, еблан, заебал*, отъебись, мудак*, гавно, говно, пошел ты, пошла ты, пошли вы, иди в жопу, заткнись',
  'fuck*, shit, bullshit, stupid bot, idiot*, moron*, asshole, bitch*, dumb, crap, screw you, shut up, bastard, wtf, dickhead',
);

export type Talk = 'bot' | 'greeting' | 'thanks' | 'rude';

/** Talk beside the matter; only asked for when the message is no answer. */
export function readTalk(message: string): Talk | null {
  const words = wordsOf(message).slice(0, 60);
  if (words.length === 0) return null;
  if (words.length <= 16 && hasPhrase(words, ASKS_BOT)) return 'bot';
  if (hasPhrase(words, RUDE)) return 'rude';
  if (isOnlyPhrases(words, GREETINGS)) return 'greeting';
  if (isOnlyPhrases(words, THANKS)) return 'thanks';
  return isOnlyPhrases(words, merge(GREETINGS, THANKS)) ? 'greeting' : null;
}

export const asksForBot = (message: string): boolean => readTalk(message) === 'bot';
