/** What a notebook's training does beside where weights are averaged: pieces of its Python, each for its place in `train`. */
export const AVERAGED = 'averaged';

export const PAGE_AVERAGE = `def averaged_model(net, average):
    of = get_swa_multi_avg_fn() if average["kind"] == "equal" else get_ema_multi_avg_fn(average["decay"])
    return AveragedModel(net, multi_avg_fn=of)


def is_taken(average, updates):
    since = updates - average.get("from", 1)
    return since >= 0 and since % average.get("every", 1) == 0


`;

export const MAKE_AVERAGE = `
    averaged = averaged_model(net, run["average"])
    losses.update({f"${AVERAGED} {split}": {} for split in splits})`;

export const EVALUATE_AVERAGE = `
                    if averaged.n_averaged > 0:
                        for own, present in zip(averaged.module.buffers(), net.buffers()):
                            own.copy_(present)  # running statistics
                        outputs = averaged.eval()(inputs).double()
                        losses[f"${AVERAGED} {split}"][step] = loss_of(outputs, targets).item()`;

export const FOLLOW = `
        if is_taken(run["average"], step + 1):
            averaged.update_parameters(net)`;
