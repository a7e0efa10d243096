package mainstay.place.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mainstay.scenario.yaml.Suggestion;

/**
 * Finds an authority as somebody types it: by name, code or number, whatever the case, spacing and punctuation, with or without
 * "and", "City of" or "Council".
 */
public final class PlaceNames {
    private static final Set<String> SAY_NOTHING = Set.of(
            "and",
            "the",
            "of",
            "city",
            "county",
            "borough",
            "metropolitan",
            "district",
            "unitary",
            "royal",
            "council",
            "corporation",
            "authority");
    private static final int SHORTEST_PART = 3;
    private static final int MOST_SUGGESTED = 3;

    private final Map<String, LocalAuthority> byKey = new LinkedHashMap<>();

    public PlaceNames(List<LocalAuthority> authorities) {
        authorities.forEach(one -> byKey.put(key(one.name()), one));
    }

    /** The authority that is meant, if it is clear. */
    public Optional<LocalAuthority> find(String typed) {
        if (typed.indexOf('/') >= 0 || typed.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        return byKey.values().stream()
                .filter(one -> one.code().equalsIgnoreCase(typed.strip())
                        || DfeNumbers.of(one.code()).equals(typed.strip()))
                .findFirst()
                .or(() -> mayBeSeveral(typed) ? Optional.empty() : Optional.ofNullable(byKey.get(key(typed))));
    }

    private boolean mayBeSeveral(String typed) {
        return (OtherArea.find(typed).isPresent() && !saysCity(typed))
                || cityOrCounty(typed).isPresent();
    }

    /** London is a region, and the City of London one of its authorities. */
    private static boolean saysCity(String typed) {
        return typed.toLowerCase(Locale.ROOT).contains("city");
    }

    /** To most people the county of Nottingham is Nottinghamshire, which is another authority. */
    private Optional<String> cityOrCounty(String typed) {
        LocalAuthority city = byKey.get(key(typed));
        LocalAuthority county = byKey.get(key(typed) + "shire");
        return typed.toLowerCase(Locale.ROOT).contains("county") && city != null && county != null
                ? Optional.of(city.name() + " or " + county.name())
                : Optional.empty();
    }

    /** The name that may have been meant, or up to three names with "or" between them. */
    public Optional<String> nearest(String typed) {
        String name = typed.replaceFirst("(?i)\\.ya?ml$", "");
        String key = key(name);
        Optional<String> cityOrCounty = cityOrCounty(name);
        if (cityOrCounty.isPresent()) {
            return cityOrCounty;
        }
        if (byKey.containsKey(key)) {
            return Optional.of(byKey.get(key).name());
        }
        List<String> holding = byKey.values().stream()
                .map(LocalAuthority::name)
                .filter(full -> key.length() >= SHORTEST_PART && words(full).containsAll(words(name)))
                .toList();
        if (!holding.isEmpty() && holding.size() <= MOST_SUGGESTED) {
            return Optional.of(String.join(" or ", holding));
        }
        return Suggestion.nearest(byKey.keySet(), key)
                .map(near -> byKey.get(near).name());
    }

    /** What is left of a name when all that people write differently is gone. */
    public static String key(String name) {
        return String.join("", words(name));
    }

    private static List<String> words(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replace("london borough", " ")
                .replaceAll("['\u2019]", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        return Arrays.stream(plain.split(" "))
                .filter(word -> !SAY_NOTHING.contains(word))
                .map(word -> word.equals("saint") ? "st" : word)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
