package mainstay.place.rule;

import java.util.List;
import mainstay.place.figure.Quantity;
import mainstay.scenario.definition.Grade;
import mainstay.scenario.definition.Parameter;

/**
 * A setting of a place, and where it comes from.
 *
 * @param parameter which
 * @param value in units of the model
 * @param rule what it is made of, in words
 * @param grade how sure the rule is
 * @param from the quantities of the place that go into it
 */
public record DerivedSetting(Parameter parameter, double value, String rule, Grade grade, List<Quantity> from) {}
