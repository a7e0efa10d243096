package mainstay.study;

import java.io.Serializable;

/**
 * How far the referrals and the posts of a place move from year to year about its own level.
 *
 * <p>The logarithm of the level in a year is normal, with the standard deviation given, and remembers that of the year
 * before: the correlation of two years that follow each other is the persistence.
 *
 * @param referrals standard deviation of the logarithm of new referrals (0 to 1); 0 for no moves
 * @param posts the same of posts
 * @param persistence correlation of one year with the next (0 to below 1)
 */
public record YearlyMoves(double referrals, double posts, double persistence) implements Serializable {
    /** Nothing moves but by chance. */
    public static final YearlyMoves NONE = new YearlyMoves(0, 0, 0);
}
