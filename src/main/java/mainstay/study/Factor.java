package mainstay.study;

import java.util.List;
import mainstay.scenario.definition.Parameter;

/** One thing that differs from future to future. In a point it is a number: see each kind. */
public sealed interface Factor {
    /** In a point, a factor that stays as the base has it. */
    double AS_BASE = Double.NaN;

    /** What a column of points is headed with: the path of a setting, or the name that a study gives to options. */
    String name();

    /** The value of a point as a file spells it. */
    String spell(double value);

    /**
     * The value at a place between 0 and 1: a stretch is run through evenly, and of levels or options each has an equal
     * share.
     */
    double at(double place);

    /** The values of a design that goes through all of them; of a stretch its two ends. */
    List<Double> all();

    /**
     * A setting. In a point it is the value, in units of the model.
     *
     * @param parameter which
     * @param low least value that it has in a future
     * @param high greatest such value
     * @param levels the values that it can have, in order; empty for all between least and greatest
     */
    record Setting(Parameter parameter, double low, double high, List<Double> levels) implements Factor {
        /** Copies what it is given. */
        public Setting {
            levels = List.copyOf(levels);
        }

        /** A setting that takes some values and no others. */
        public static Setting of(Parameter parameter, List<Double> levels) {
            double low = levels.stream().mapToDouble(level -> level).min().orElseThrow();
            double high = levels.stream().mapToDouble(level -> level).max().orElseThrow();
            return new Setting(parameter, low, high, levels);
        }

        @Override
        public String name() {
            return parameter.path();
        }

        @Override
        public String spell(double value) {
            return parameter.spell(value);
        }

        @Override
        public double at(double place) {
            if (!levels.isEmpty()) {
                return levels.get(share(place, levels.size()));
            }
            return Range.isContinuous(parameter)
                    ? new Range(parameter, low, high).at(place)
                    : low + share(place, (int) Math.round(high - low) + 1);
        }

        @Override
        public List<Double> all() {
            return levels.isEmpty() ? List.of(low, high) : levels;
        }
    }

    /**
     * Several ways in which the world may be: places, cards, settings that go together. In a point it is the place of the
     * option in the list.
     *
     * @param name what they are about
     * @param options their names, at least one; all different
     */
    record Options(String name, List<String> options) implements Factor {
        /** What stands for no option: all as the base has it. */
        public static final String BASE = "base";

        /** Copies what it is given. */
        public Options {
            options = List.copyOf(options);
        }

        /** The place of the option of a point; -1 for none. */
        public static int place(double value) {
            return Double.isNaN(value) ? -1 : (int) value;
        }

        @Override
        public String spell(double value) {
            return Double.isNaN(value) ? BASE : options.get(place(value));
        }

        @Override
        public double at(double place) {
            return share(place, options.size());
        }

        @Override
        public List<Double> all() {
            return java.util.stream.IntStream.range(0, options.size())
                    .mapToObj(option -> (double) option)
                    .toList();
        }
    }

    private static int share(double place, int count) {
        return Math.min((int) (place * count), count - 1);
    }
}
