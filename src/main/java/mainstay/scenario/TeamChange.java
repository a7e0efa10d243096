package mainstay.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mainstay.scenario.definition.Parameter;

/** What changes on a date in some teams, and not in the whole authority. */
public sealed interface TeamChange {
    /** As a list of changes has it: {@code merge Elm and Oak into Ash}. */
    String words();

    /**
     * Settings are their own from now on.
     *
     * @param of whose
     * @param set new values, in the order of the file
     */
    record OwnSettings(Scope of, Map<Parameter, Double> set) implements TeamChange {
        /** Copies what it is given. */
        public OwnSettings {
            set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
        }

        @Override
        public String words() {
            return of + ": "
                    + set.entrySet().stream()
                            .map(entry ->
                                    entry.getKey().path() + " " + entry.getKey().spell(entry.getValue()))
                            .collect(Collectors.joining(", "));
        }
    }

    /**
     * Teams of one service become one.
     *
     * @param teams their names, two or more
     * @param into name of the new one
     */
    record Merge(List<String> teams, String into) implements TeamChange {
        /** Copies what it is given. */
        public Merge {
            teams = List.copyOf(teams);
        }

        @Override
        public String words() {
            int last = teams.size() - 1;
            return "merge " + String.join(", ", teams.subList(0, last)) + " and " + teams.get(last) + " into " + into;
        }
    }

    /**
     * A manager more: half of a team is a team of its own.
     *
     * @param team name of the team
     * @param name name of the new one
     */
    record AddManager(String team, String name) implements TeamChange {
        @Override
        public String words() {
            return "a manager more: half of " + team + " becomes " + name;
        }
    }

    /**
     * Posts go over to another team, with whoever holds them.
     *
     * @param posts how many, as far as there are so many
     * @param from name of the team that they leave
     * @param to name of the other
     */
    record MovePosts(int posts, String from, String to) implements TeamChange {
        @Override
        public String words() {
            return posts + (posts == 1 ? " post" : " posts") + " from " + from + " to " + to;
        }
    }

    /**
     * Managers leave.
     *
     * @param of whose
     * @param share of those in post, 0 to 1
     * @param weeks time in which they go
     */
    record ManagersLeave(Scope of, double share, int weeks) implements TeamChange {
        @Override
        public String words() {
            String whose = of.equals(Scope.ALL) ? "" : " of " + of;
            return Math.round(100 * share) + " % of managers" + whose + " leave within " + weeks
                    + (weeks == 1 ? " week" : " weeks");
        }
    }
}
