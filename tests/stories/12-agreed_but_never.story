# Who said never to an earlier request has not agreed, whatever the connector says. It looks like silence.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ben -> ask: Never write to me again.
        ben <- noted
wait 14d
        mike <- report
nora -> intro: Please introduce Carla Neri <carla@c.example> and Ben Okafor <ben@b.example>, both into bees. Both have already said yes.
        nora <- acknowledge
wait 1d
        carla <- times
carla -> times: Yes, any day.
wait 14d
        carla <- closed
        nora <- report
