/** Working days of England: the only time the model knows. */
package mainstay.calendar;
