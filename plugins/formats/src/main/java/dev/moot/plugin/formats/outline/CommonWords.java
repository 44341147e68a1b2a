package dev.moot.plugin.formats.outline;

import java.util.Set;

/** Names, of which many are words of other sentences too: {@code will}, {@code mark}. */
final class CommonWords {

  private static final Set<String> ALL =
      Set.of(
          """
          admin all amber angel any april art ash august author autumn baker ball banks basil bell best bill bird
          black brown bud bush case cash chance charity chase cherry chip chuck church clay cliff constant cook coral
          crane cross crystal dale dawn day dean destiny don doctor drew dusty earl editor ernest eve everyone faith
          field fisher forest fox frank gale gene ginger good grace grant gray green grey guest guy happy harmony
          hazel heath heather hill holly honor hope human hunter iris ivy jack jade jay jean josh joy june king lance
          lane laurel life light lily little long love major mark mason matt max may melody mercy merit miles miller
          mind moderator moody moss nick nobody noble norm north olive one opal page park pat patience pearl peg
          penny people pepper pierce piper power powers price prudence rain ray reader reason red reed rice rich rob
          robin rod rose rosemary ruby rusty sage sandy scarlet sharp short skip sky small snow somebody someone
          spring star sterling stone storm strong student sue summer sunny swift teacher the time trinity trip truth
          user verity victor violet wade ward wells west white who will winter wise wit wolf wood woods woody young
          """
              .strip()
              .split("\\s+"));

  private CommonWords() {}

  /** Whether {@code word} is written as one within a sentence: small, and a word there. */
  static boolean has(String word) {
    return ALL.contains(word);
  }
}
