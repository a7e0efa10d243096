package mainstay.place.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mainstay.scenario.Service;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Unit;
import mainstay.scenario.parameter.InitialSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;

/**
 * Who holds which stages. Services share the posts so that the work for each post is as even between them as in the average
 * authority: its shares, in proportion to the children at their stages. A place where a service would be left with fewer
 * than two posts has one service that holds every stage.
 */
final class ServicesRule {
    private static final double FEWEST_POSTS = 2;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private ServicesRule() {}

    /** The services of a place, whose settings are worked out already. */
    static List<Service> services(DerivedSettings derived, List<Service> usual) {
        List<Double> weights = usual.stream()
                .map(service -> service.share() * work(derived, service.holds()))
                .toList();
        double all = weights.stream().mapToDouble(Double::doubleValue).sum();
        double posts = derived.value(WorkforceSettings.POSTS);
        if (weights.stream().anyMatch(weight -> posts * weight / all < FEWEST_POSTS)) {
            return List.of(new Service(
                    "Children's services",
                    EnumSet.of(Stage.ASSESSMENT, Stage.CHILD_IN_NEED, Stage.CHILD_PROTECTION, Stage.LOOKED_AFTER),
                    1,
                    Structure.INDIVIDUAL));
        }
        return shared(usual, weights, all);
    }

    /** Percentages to one decimal; the last one is what the others leave. */
    private static List<Service> shared(List<Service> usual, List<Double> weights, double all) {
        List<Service> services = new ArrayList<>();
        BigDecimal left = WHOLE;
        for (int i = 0; i < usual.size(); i++) {
            Service service = usual.get(i);
            BigDecimal percent = i == usual.size() - 1
                    ? left
                    : BigDecimal.valueOf(100 * weights.get(i) / all).setScale(1, RoundingMode.HALF_UP);
            left = left.subtract(percent);
            services.add(
                    new Service(service.name(), service.holds(), Unit.PERCENT.toModel(percent), service.structure()));
        }
        return services;
    }

    /** Children at some stages over those in the average authority. */
    private static double work(DerivedSettings derived, Set<Stage> stages) {
        double here = 0;
        double usual = 0;
        for (Stage stage : stages) {
            Parameter children = childrenAt(stage);
            here += derived.value(children);
            usual += children.defaultValue();
        }
        return here / usual;
    }

    private static Parameter childrenAt(Stage stage) {
        return switch (stage) {
            case ASSESSMENT -> InitialSettings.ASSESSMENTS;
            case CHILD_IN_NEED -> InitialSettings.IN_NEED;
            case CHILD_PROTECTION -> InitialSettings.PROTECTION;
            case LOOKED_AFTER -> InitialSettings.LOOKED_AFTER;
            case REFERRAL, CLOSED -> throw new IllegalArgumentException("nobody holds " + stage);
        };
    }
}
