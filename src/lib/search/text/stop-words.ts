import { baseLocale } from '#core/locale.ts';
import { foldWord } from './fold.ts';

/**
 * Words that stand in nearly every text, or only ask, and tell no entry apart. They are not in the
 * index, of which they would be a sixth, and count for nothing in a query; quoted phrases still hold
 * them. By language, since the stop word of one is a word of content in another.
 */
const lists: Record<string, string> = {
  en: `a an and are as at be been but by can could did do does for from had has have how i in into is it
    its me my of on or our so some that the their them there these they this those to was we were what
    when where which who whom whose why with would you your`,
  es: `a al ante como con cual cuales cuando de del desde donde el ella ellos en entre era es esta este
    esto estas estos fue fueron ha han hasta hay la las le les lo los me mi muy ni nos o para pero por
    porque que quien quienes se ser si sobre son su sus también u un una unas unos y`,
  pt: `a à ao aos as com como da das de do dos e é em entre era essa esse esta este eu foi foram há isso
    isto já mas me meu na nas no nos o onde os ou para pela pelas pelo pelos por porque qual quais quando
    que quem se sem ser seu seus sua suas são sobre também um uma umas uns`,
  fr: `a au aux avec c ce ces cet cette comment d dans de des donc dont du elle elles en est et été était
    être eux il ils j je l la le les leur leurs lui ma mais me mes moi mon n ne nos notre nous on ou où par
    pas pour pourquoi qu que quel quelle quelles quels qui quoi s sa sans se ses son sont sur ta te tes
    toi ton tu un une vos votre vous y`,
  ru: `а без был была были было быть в во вы где для до ее его если есть же за и из или их к как какая
    какие какой ко когда кто ли мы на над не него нее но о об он она они оно от по под при про с со так
    такое также то только у что чтобы это эта эти этот я г гг года году`,
  ar: `أن إن أو أي أين التي الذي إلى أنا أنت بين تلك ثم ذلك عن على في فيها قد كان كانت كم كيف لا لم لماذا
    لن ما ماذا متى مع من منذ هذا هذه هل هم هو هي و يا`,
  fa: `از است اما آن آنها این با باید بر برای به بود بودن تا چرا چه چگونه چیست در را که کجا کدام کی کرد
    کرده می ما من نیز هر هم هست و یا یک شد شده`,
  hi: `का की के में से और को है हैं था थी थे क्या कौन कैसे कब कहाँ क्यों यह वह ये वे इस उस इन उन पर ने भी तो
    ही एक या जो कि लिए द्वारा हो होता मैं हम आप`,
  zh: `的 了 在 是 和 与 及 或 为 于 从 以 等 我 我们 你 他 她 它 这 那 什么 怎么 如何 为什么 谁 哪里 吗 呢 有 被 把 请`,
};

const folded = new Map<string, ReadonlySet<string>>();

/** The stop words of a language and of English, in which most titles stand; folded. */
export function stopWordsOf(lang: string): ReadonlySet<string> {
  const known = folded.get(lang);
  if (known) return known;
  const own = lang === baseLocale ? '' : (lists[lang] ?? '');
  const words = `${lists[baseLocale]} ${own}`.split(/\s+/).filter(Boolean);
  const made = new Set(words.map(foldWord));
  folded.set(lang, made);
  return made;
}
