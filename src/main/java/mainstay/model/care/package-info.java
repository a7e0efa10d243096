/** Children in care: who comes into it, how often the court is asked, where stays lead, and who comes back. */
package mainstay.model.care;
