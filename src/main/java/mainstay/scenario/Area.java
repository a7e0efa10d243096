package mainstay.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Unit;

/**
 * An area of the authority: families live in it, and teams serve it.
 *
 * @param name name shown in tables
 * @param families its share of the families that come, 0 to 1; the shares of an authority add up to 1
 * @param posts its share of the caseworkers' posts, 0 to 1; the shares of an authority add up to 1
 * @param set settings that are its own, in the order of the file
 */
public record Area(String name, double families, double posts, Map<Parameter, Double> set) {
    /** Copies what it is given. */
    public Area {
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
    }

    /** In a list of areas: {@code North 45 % of families, 50 % of posts}. */
    @Override
    public String toString() {
        return name + " " + Unit.PERCENT.toFile(families) + " % of families, " + Unit.PERCENT.toFile(posts)
                + " % of posts";
    }

    /**
     * The services that an authority has in all: each once for every area that it is in, with its share of all posts.
     *
     * @param areas none for an authority that is one area
     * @param services as the authority names them
     */
    public static List<Service> divide(List<Area> areas, List<Service> services) {
        if (areas.isEmpty()) {
            return services;
        }
        List<Service> divided = new ArrayList<>();
        for (Service service : services) {
            if (service.isForAllAreas()) {
                divided.add(service);
            } else {
                areas.stream().filter(service::isIn).map(service::of).forEach(divided::add);
            }
        }
        return divided;
    }
}
