package mainstay.scenario.yaml;

import mainstay.scenario.definition.Unit;

/** What to say about {@code +10} where a value belongs: it may be ten, ten more, or a tenth more. */
final class SignedAmount {
    private SignedAmount() {}

    /**
     * Why a number with a plus is not read, with everything that it may mean.
     *
     * @param unit the unit that is expected
     * @param written the number with its plus and what follows it
     */
    static String refusal(Unit unit, String written) {
        String value = written.substring(1).strip();
        String number = value.replaceFirst("[^0-9.].*$", "");
        String change =
                switch (unit) {
                    case PERCENT, PERCENT_PER_YEAR -> "+" + number + " points, or +" + number + " % of the base";
                    default -> ProblemList.echo(value) + " more, or " + number + " % more";
                };
        return ProblemList.echo(written) + " may be a change (" + change + ") or the value " + ProblemList.echo(value)
                + " itself. Write the value that is meant, without a plus.";
    }
}
