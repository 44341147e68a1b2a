package dev.moot.lambdas;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** What lambdas of each kind say; run before they are classes, and after. */
public final class Kinds extends KindsParent implements Supplier<List<String>> {

  private final int number = 7;

  @Override
  public List<String> get() {
    List<String> said = new ArrayList<>();
    holdingNothing(said);
    holding(said, 3, 5_000_000_000L, 2.5, (short) 4, 'x', true);
    ofThis(said);
    converted(said);
    said.add(new Within().say());
    said.add(Asked.asked(() -> "an interface").get());
    said.add(((Asked) () -> "by default").twice());
    said.add(same() == same() ? "the same" : "another");
    return said;
  }

  private static Supplier<String> same() {
    return () -> "";
  }

  private static void holdingNothing(List<String> said) {
    UnaryOperator<String> loud = String::toUpperCase;
    Supplier<List<String>> empty = ArrayList::new;
    IntFunction<String[]> array = String[]::new;
    BiFunction<String, String, Boolean> alike = String::equalsIgnoreCase;
    said.add(loud.apply("loud") + empty.get() + array.apply(2).length + alike.apply("a", "A"));
  }

  private static void holding(
      List<String> said, int i, long l, double d, short s, char c, boolean b) {
    Function<Integer, String> sum = x -> x + i + l + d + " " + s + c + b;
    said.add(sum.apply(1));
    Consumer<String> adds = said::add;
    adds.accept("added, and what `add` gives back is dropped");
    LongSupplier two = () -> l;
    said.add("" + two.getAsLong());
    Supplier<Predicate<String>> nested = () -> t -> t.length() == i;
    said.add("" + nested.get().test("abc"));
  }

  private void ofThis(List<String> said) {
    IntUnaryOperator add = x -> x + number + secret(x);
    said.add("" + add.applyAsInt(1));
    IntUnaryOperator secret = this::secret;
    said.add("" + secret.applyAsInt(2));
    Supplier<String> parent = super::name;
    said.add(parent.get());
  }

  private int secret(int x) {
    return x * number;
  }

  @Override
  String name() {
    return "child";
  }

  private static void converted(List<String> said) {
    Function<Integer, Long> wide = Kinds::asLong;
    ToIntFunction<Character> ofBox = c -> c;
    ToDoubleFunction<Integer> wider = Integer::intValue;
    IntToLongFunction widened = x -> x;
    DoubleSupplier ofInt = "four"::length;
    BooleanSupplier boxed = Boolean.TRUE::booleanValue;
    Function<Object, String> text = String::valueOf;
    Supplier<Object> asObject = "three"::length;
    said.add(wide.apply(3) + " " + ofBox.applyAsInt('a') + " " + wider.applyAsDouble(2));
    said.add(widened.applyAsLong(9) + " " + ofInt.getAsDouble() + " " + boxed.getAsBoolean());
    said.add(text.apply(1.5) + asObject.get());
    Supplier<String> streamed = (Supplier<String> & Serializable) () -> "left as it is";
    said.add(streamed.get());
  }

  private static long asLong(int value) {
    return value;
  }

  /** A class within calls private methods of the one around it. */
  private final class Within {
    String say() {
      Supplier<String> outer = () -> "within " + secret(1);
      return outer.get();
    }
  }

  /** Lambdas of an interface. */
  interface Asked extends Supplier<String> {
    static Supplier<String> asked(Supplier<String> inner) {
      return () -> "asked: " + inner.get();
    }

    default String twice() {
      Supplier<String> again = () -> get() + own();
      return again.get();
    }

    private String own() {
      Supplier<String> one = this::get;
      return " and " + one.get();
    }
  }
}
