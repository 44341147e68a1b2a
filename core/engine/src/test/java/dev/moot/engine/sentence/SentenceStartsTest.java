package dev.moot.engine.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceStartsTest {

  /** Each text has a bar where a sentence begins, and nowhere else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // Ends of sentences.
        "It rains. |Bob stays. |Ann goes.",
        "Does it rain? |It does! |Well… |So it is.",
        "Really?! |Yes!! |No!? |Hm.... |Right.",
        "It rains.\u00A0|Bob stays.",
        "It rains. |12 men came. |3.5 litres fell.",
        "It rains. |iPhones fail.",
        "It rains. |– Does it?",
        "Öl brennt. |Übel ist das. |Écoutez.",
        "Visit example.org. |Tea waits.",
        "It was the dog's. |Then it ran.",
        "I saw X-rays. |They glow.",
        // Titles and names.
        "Dr. Smith and Mrs. Hill met Mr. Lee, Ms. Poe and Prof. Ray. |They left.",
        "So says Prof. Dr. Öz of St. Gallen. |He is right.",
        "Gen. Lee, Sen. Cruz, Rep. Ryan and Rev. King met Capt. Cook.",
        "Cf. J. S. Mill: it rattles. |J.R.R. Tolkien agrees, as does George W. Bush.",
        "It is by Martin Luther King Jr. |He wrote it.",
        // Numbers that follow.
        "See No. 5, Nos. 6 and 7, p. 12, pp. 3–4, vol. 2, ch. 3, sec. 4, fig. 5 and Fig. A.",
        "See Art. XII and No. IV. |No. |No. |Five came.",
        "He ate a fig. |Then he slept. |It was art. |Good art.",
        "It happened on Nov. 20 and Sept. 3. |It was cold in Nov. |Ann froze.",
        "Am 3. Oktober und im 19. Jahrhundert. |So war es 2010. |Dann kam es.",
        "1. Tea calms. |2 more do. |It rose by 3.5. |Then it fell.",
        "Siehe Abb. 3, Kap. 4 und Abs. 2. |Es geht laut Hrn. Müller. |Meier & Co. KG zahlt.",
        "El núm. 3, pág. 5, de EE. UU. y Francia. |Env. 3,5 % disent oui.",
        "他和J. Smith说好。|版本3.5和T. S. Eliot说是。",
        // In the middle of a sentence.
        "GPT vs. Claude, Roe v. Wade, ca. 1900, c. 1900 and approx. 5.",
        "Many things, e.g. Assam, i.e. Tea, viz. Leaves, z.B. Hunde, z. B. Katzen, d.h. Tiere.",
        "Tea, milk etc. are sold. |Tea, milk etc. |They are sold.",
        "Smith et al. (2010) and Lee et al. [5] say so.",
        "The U.S. Army and the U.K. Parliament met in Washington, D.C. |The talks failed.",
        "He lives in the U.S. |It is large. |She has a Ph.D. |But he has none.",
        "It began at 5 p.m. |Bob came at 6 a.m. on Monday.",
        "Apple Inc. and Foo Ltd. were sold. |They paid Foo Inc. |We know.",
        "It is plan B. |It works. |It was World War I. |The end.",
        "It costs 3.5 or v2.0 or 1.000,5 or so.",
        // What the stop has behind it.
        "He said “No.” |Then he left. |She said “Is it?” and “No!” too.",
        "She said \"It is.\" |He said 'No.' |(It rains.) |[It does.] |So.",
        "Er sagte: „Nein.“ |Dann »Ja.« |Nun ›so.‹ |Gut.",
        "« Non. » |Puis il dit «\u202Foui.\u202F» |Fin. |»Komm« sagt er.",
        "It rains (a lot.) and stops. |Yes.",
        "It rains.[1] |Bob stays.¹ |Ann goes.[2][3] |All do.[^4] |So.* |Then.†",
        "It rains.1 |Bob stays.",
        "It rains.\" [1] and then. |It is so.”[2] |Yes.",
        // Omissions.
        "He said … Bob came? |It is [...] The rest and […] All (...) So. |Yes.",
        "Well, . . . So it is, and so on. |[…] The rest.",
        "And then… small letters go on... as here.",
        "“Go!” he said. |“Really?” asked Ann. |It is wow (!) Really (?) So.",
        "Really? – yes. |Really? |– Yes.",
        "She wrote (see p. 5). |He did not (cf. Mill). |It is 50 %. |Good.",
        "The Rt. Hon. Lady D. Smith met J.-P. Sartre and Dr. med. Müller et al. |They left.",
        // Other scripts.
        "“你好吗？”她问。|他说：“很好！”",
        "今日は雨だ。|傘を持つ。|本当？|はい！|そうか。",
        "「行く。」と言った。|「来た。」|次は雨。",
        "他来了。|“我走了。”|然后呢？！|好。",
        "版本3.5很好。|真的!|好。",
        "هل هذا صحيح؟ |نعم. |لا، ليس كذلك.",
        "یہ سچ ہے۔ |وہ نہیں۔",
        "यह सच है। |वह नहीं। |सच॥ |हाँ।",
        "Это так. |А это нет! |Да?",
        "비가 온다. |그러나 춥다.",
        "Սա ճիշտ է։ |Այո։",
        ""
      })
  void sentencesBeginWhereTheBarsAre(String marked) {
    String text = marked.replace("|", "");
    StringBuilder found = new StringBuilder(text);
    int[] starts = SentenceStarts.of(text);
    for (int i = starts.length - 1; i >= 0; i--) {
      found.insert(starts[i], '|');
    }
    assertThat(found).hasToString(marked);
  }

  @Test
  void theTimeIsLinear() {
    String text = "a.".repeat(50_000) + " " + "(".repeat(100_000) + ". ".repeat(100_000);
    assertThat(SentenceStarts.of(text)).isEmpty();
  }
}
