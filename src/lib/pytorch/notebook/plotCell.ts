import { code } from './notebook';

/** The page's curves, broad and pale, with PyTorch's thin on them. */
export const plotCell = code(`fig, axes = plt.subplots(len(page), squeeze=False, figsize=(8, 4.5 * len(page)))
for ax, (quantity, curves) in zip(axes[:, 0], page.items()):
    for number, (name, (steps, values)) in enumerate(curves.items()):
        ax.plot(steps, values, color=f"C{number}", linewidth=6, alpha=0.3, label=f"{name}: the page")
        ax.plot(*zip(*redone[quantity][name].items()), color=f"C{number}", linewidth=1.2, label=f"{name}: PyTorch")
    ax.set(xlabel="step", ylabel=quantity)
    ax.legend(fontsize="small")
plt.show()`);
