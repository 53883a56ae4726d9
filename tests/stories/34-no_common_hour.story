# No common hour: times twice, then the introduction goes out without an invitation; an hour named in the thread is booked.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes. Only Tuesday 10 November, 9 to 10 am.
ben -> ask: Yes. Only Wednesday 11 November, 9 to 10 am.
        ana, ben <- times
wait 3d
        ana, ben <- reminder
wait 3d
        ana, ben <- times
wait 3d
        ana, ben <- reminder
wait 3d
        ana, ben <- introduction
        mike <- report
ana -> introduction [all]: How about Thursday 19 November at 11?
ben -> introduction [all]: Thursday 19 November at 11 works for me.
        ana, ben <- moved with invitation Thu 11:00
