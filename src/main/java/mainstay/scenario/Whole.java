package mainstay.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.LegalSettings;
import org.apache.commons.math3.util.Precision;

/**
 * Shares of one and the same thing, of which there cannot be more than all.
 *
 * @param of what they are shares of
 * @param shares settings between 0 and 1
 */
public record Whole(String of, List<Parameter> shares) {
    /** What rounding may add to shares that are given in percent. */
    private static final double ROUNDING = 1e-9;

    private static final int DECIMALS = 6;

    private static final List<Whole> ALL = List.of(
            new Whole("thresholds reached", List.of(LegalSettings.EMERGENCY, LegalSettings.AGREED)),
            new Whole("legal planning meetings", List.of(LegalSettings.NO_GROUNDS, LegalSettings.AT_ONCE)));

    /** Copies what it is given. */
    public Whole {
        shares = List.copyOf(shares);
    }

    /** Whether a setting is a share of something of which another setting is a share too. */
    public static boolean isShare(Parameter parameter) {
        return ALL.stream().anyMatch(whole -> whole.shares().contains(parameter));
    }

    /** Whether a section of settings has such shares. */
    public static boolean isIn(String section) {
        return ALL.stream().flatMap(whole -> whole.shares().stream()).anyMatch(share -> share.path()
                .startsWith(section + "."));
    }

    /** What is wrong with a scenario when it begins or after a dated change; empty where nothing is. */
    public static Optional<String> complaint(Scenario scenario) {
        Settings settings = scenario.settings();
        Optional<String> complaint = complaint(settings);
        for (DatedChange change : scenario.timeline()) {
            if (complaint.isPresent()) {
                break;
            }
            settings = settings.with(change.set());
            complaint = complaint(settings).map(message -> "from " + change.on() + " on " + message);
        }
        return complaint;
    }

    private static Optional<String> complaint(Settings settings) {
        return ALL.stream().flatMap(whole -> whole.exceeded(settings).stream()).findFirst();
    }

    private Optional<String> exceeded(Settings settings) {
        double sum = shares.stream().mapToDouble(settings::get).sum();
        if (sum <= 1 + ROUNDING) {
            return Optional.empty();
        }
        Parameter first = shares.get(0);
        return Optional.of(shares.stream()
                        .map(share -> share.path() + " (" + share.spell(settings.get(share)) + ")")
                        .collect(Collectors.joining(" and "))
                + " add up to " + first.spell(Precision.round(sum, DECIMALS)) + " of " + of
                + ". Together they may be 100 % at most.");
    }
}
