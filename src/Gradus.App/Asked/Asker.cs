using Gradus.App.Questions;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Keeping;
using Gradus.People;

namespace Gradus.App.Asked;

/// <summary>Whose case a verb answers. Nothing is read before it is asked for.</summary>
public abstract class Asker
{
    /// <summary>What the person keeps; nothing where nothing kept counts.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public abstract KeptWork Work { get; }

    /// <summary>The person; null where nobody in particular asks.</summary>
    /// <exception cref="InputException">The profile cannot be read.</exception>
    public abstract Profile? ReadIfAny();

    /// <summary>The person.</summary>
    /// <exception cref="InputException">The profile cannot be read, or there is none.</exception>
    public abstract Profile Read();

    /// <summary>Whose prices are shown by a verb that answers without a person too.</summary>
    /// <param name="given">May say whose prices, in place of the profile.</param>
    /// <param name="catalog">The dataset.</param>
    /// <exception cref="InputException">The profile or a part of the question cannot be used.</exception>
    public abstract (Profile? Person, PriceTerms Terms) Looking(GivenValues given, Catalog catalog);
}
