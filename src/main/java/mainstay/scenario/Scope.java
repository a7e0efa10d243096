package mainstay.scenario;

/**
 * Which teams are meant: those of an area, of a service or of both, or one of a name.
 *
 * @param area name of an area; empty for any
 * @param service name of a service, as the authority names it or with its area's before it; empty for any
 * @param team name of a team; empty for any
 */
public record Scope(String area, String service, String team) {
    /** Every team. */
    public static final Scope ALL = new Scope("", "", "");

    /** Whether a team of a service is meant. */
    public boolean includes(Service of, String teamsName) {
        return (area.isEmpty() || area.equals(of.area()))
                && (service.isEmpty() || of.isCalled(service))
                && (team.isEmpty() || team.equals(teamsName));
    }

    /** In a list: {@code North}, {@code Assessment in North}, {@code Elm}, or nothing for every team. */
    @Override
    public String toString() {
        if (!team.isEmpty()) {
            return team;
        }
        return service.isEmpty() || area.isEmpty() ? service + area : service + " in " + area;
    }
}
