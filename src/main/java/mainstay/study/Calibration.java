package mainstay.study;

import java.util.List;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Grade;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Role;

/**
 * Assumed settings that are to be fitted to published patterns.
 *
 * @param name title
 * @param base the scenario they are fitted in
 * @param fitted the settings, each once; at least one
 * @param targets the patterns they are fitted to, each once; at least one
 * @param replications runs at every point but those that the emulator is made from (2 to 1,000)
 * @param seed seed of the runs, and of the search
 * @param evaluations points that the search may try (0 for no search)
 * @param population points of each generation of the search (4 to 1,000)
 * @param points points that the emulator is made from, at least twelve for each fitted setting and one more
 * @param runsEach runs at each of these: one of many points tells an emulator more than two of half as many (1 to 1,000)
 * @param draws draws from the posterior that are simulated to check it (10 to 10,000)
 */
public record Calibration(
        String name,
        Scenario base,
        List<Fitted> fitted,
        List<Target> targets,
        int replications,
        long seed,
        int evaluations,
        int population,
        int points,
        int runsEach,
        int draws) {
    /** Points of the emulator for each of its coefficients of first order. */
    public static final int POINTS_FOR_EACH = 12;

    /** Copies what it is given. */
    public Calibration {
        fitted = List.copyOf(fitted);
        targets = List.copyOf(targets);
    }

    /** The fewest points from which an emulator of so many settings can be made. */
    public static int fewestPoints(int settings) {
        return POINTS_FOR_EACH * (settings + 1);
    }

    /** The same with another number of replications and another seed. */
    public Calibration with(int otherReplications, long otherSeed) {
        return new Calibration(
                name,
                base,
                fitted,
                targets,
                otherReplications,
                otherSeed,
                evaluations,
                population,
                points,
                runsEach,
                draws);
    }

    /**
     * A setting to be fitted.
     *
     * @param parameter the setting: assumed, and no whole number, word or switch
     * @param low least plausible value, in units of the model
     * @param high greatest plausible value, above the least
     * @param scale on which values are equally far from each other
     */
    public record Fitted(Parameter parameter, double low, double high, Scale scale) {
        private static final double WIDE = 3;

        /** A setting on the scale that suits its range: by ratio where the range is positive and spans a factor of three. */
        public Fitted(Parameter parameter, double low, double high) {
            this(parameter, low, high, usual(low, high));
        }

        /** The scale of a range for which the file names none. */
        public static Scale usual(double low, double high) {
            return low > 0 && high / low > WIDE ? Scale.LOG : Scale.LINEAR;
        }

        /** Why a parameter cannot be fitted; empty when it can. */
        public static String refusal(Parameter parameter) {
            boolean continuous =
                    switch (parameter.unit()) {
                        case COUNT, CHOICE, SWITCH -> false;
                        default -> true;
                    };
            if (parameter.grade() != Grade.ASSUMED) {
                return parameter.path() + " is " + parameter.grade().name().toLowerCase(java.util.Locale.ROOT)
                        + " (" + parameter.source()
                        + "). Only assumed settings are fitted: one that is known must not bend to fit. Set it in"
                        + " the base.";
            }
            if (!continuous) {
                return parameter.path() + " is " + parameter.unit().description()
                        + ". Only settings that can take any value in a range are fitted.";
            }
            return parameter.role() == Role.BELIEF
                    ? ""
                    : parameter.path() + " is something that is set on purpose ("
                            + parameter.role().word() + "), not a belief about how things are. Set it in the base.";
        }
    }

    /** On which scale values of a setting are equally far from each other. */
    public enum Scale {
        /** By their difference. */
        LINEAR,
        /** By their ratio. */
        LOG
    }

    /**
     * A pattern to fit to.
     *
     * @param pattern its number, such as {@code P01}
     * @param weight how much its misfit counts (above 0, usually 1)
     */
    public record Target(String pattern, double weight) {}
}
