# A letter that could not leave yet, and became untrue meanwhile, never leaves (rule 4).
given busy ben
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana <- ask
wait 1h
mike -> acknowledge: stop
        mike <- report
given reachable ben
wait 3d
