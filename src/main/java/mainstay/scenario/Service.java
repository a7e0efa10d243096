package mainstay.scenario;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mainstay.scenario.definition.Parameter;

/**
 * A service of the authority: which stages its teams hold, its share of the caseworkers' posts, how it is structured.
 *
 * @param name name shown in tables
 * @param holds stages whose families its workers hold; not empty, never referral or closed
 * @param share its share of the posts of each area that it is in, 0 to 1; the shares in an area add up to 1
 * @param structure individual caseloads or pods
 * @param area the one area that it is in, {@link #EVERY_AREA} or {@link #ALL_AREAS}
 * @param set settings that are its own, in the order of the file
 * @param teams its teams, where the authority names them; empty for as many as the posts make
 */
public record Service(
        String name,
        Set<Stage> holds,
        double share,
        Structure structure,
        String area,
        Map<Parameter, Double> set,
        List<NamedTeam> teams) {
    /** Every area has a service of this sort; where there are no areas, the authority has. */
    public static final String EVERY_AREA = "";
    /** There is one service for all areas. */
    public static final String ALL_AREAS = "all";

    /** Keeps the stages in their order. */
    public Service {
        holds = Collections.unmodifiableSet(EnumSet.copyOf(holds));
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
        teams = List.copyOf(teams);
    }

    /** A service that every area has, with nothing of its own. */
    public Service(String name, Set<Stage> holds, double share, Structure structure) {
        this(name, holds, share, structure, EVERY_AREA, Map.of(), List.of());
    }

    /** The same with another structure. */
    public Service with(Structure other) {
        return new Service(name, holds, share, other, area, set, teams);
    }

    /** Whether it is one for all areas. */
    public boolean isForAllAreas() {
        return area.equals(ALL_AREAS);
    }

    /** Whether an area has it, alone or with others. */
    public boolean isIn(Area where) {
        return area.equals(EVERY_AREA) || isForAllAreas() || area.equals(where.name());
    }

    /** Where it is, in a list of services: {@code , in North}, {@code , for all areas} or nothing. */
    public String where() {
        if (area.equals(EVERY_AREA)) {
            return "";
        }
        return isForAllAreas() ? ", for all areas" : ", in " + area;
    }

    /** What of it is in an area: with the area's name before its own, and what is the area's own unless it says otherwise. */
    Service of(Area where) {
        Map<Parameter, Double> own = new LinkedHashMap<>(where.set());
        own.putAll(set);
        return new Service(
                calledIn(where.name(), name),
                holds,
                share * where.posts(),
                structure,
                where.name(),
                own,
                teams.stream()
                        .map(team -> new NamedTeam(calledIn(where.name(), team.name()), team.share(), team.set()))
                        .toList());
    }

    /** How many teams it has, unless it names them: of so many posts of the authority, and posts for each team. */
    public int number(double posts, double span) {
        return Math.max(1, (int) Math.round(posts * share / span));
    }

    /** Whether it is called so by itself, or without its area's name. */
    public boolean isCalled(String other) {
        return name.equals(other) || name.equals(calledIn(area, other));
    }

    /** What a service or a team of an area is called. */
    public static String calledIn(String area, String name) {
        return area + " " + name;
    }

    /** Whether it does the work of another: at the same stages, for the same families. */
    public boolean doesTheWorkOf(Service other) {
        return holds.equals(other.holds) && area.equals(other.area);
    }
}
